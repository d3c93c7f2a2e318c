# SPDX-License-Identifier: Apache-2.0
"""The command line: arguments in, text or JSON out. It holds no rule and calls only `app`."""
