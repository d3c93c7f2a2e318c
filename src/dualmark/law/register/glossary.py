# SPDX-License-Identifier: Apache-2.0
"""The glossary: legal definitions of both acts, everyday words and false friends, in plain words."""

from dualmark.law.register.glossary_ai_act import AI_ACT_ENTRIES
from dualmark.law.register.glossary_cra import CRA_ENTRIES
from dualmark.law.register.glossary_entry import Entry
from dualmark.law.register.glossary_everyday import EVERYDAY_ENTRIES

GLOSSARY: tuple[Entry, ...] = (*CRA_ENTRIES, *AI_ACT_ENTRIES, *EVERYDAY_ENTRIES)
