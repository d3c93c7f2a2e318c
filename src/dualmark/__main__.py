# SPDX-License-Identifier: Apache-2.0
"""`python -m dualmark`."""

from dualmark.cli.main import main

main()
