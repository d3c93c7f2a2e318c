# SPDX-License-Identifier: Apache-2.0
"""What both acts say together: CRA Article 12 and its neighbours, other law, authorities."""
