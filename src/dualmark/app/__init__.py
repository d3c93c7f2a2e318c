# SPDX-License-Identifier: Apache-2.0
"""The use cases, in verbs. The doors call this room and no other."""
