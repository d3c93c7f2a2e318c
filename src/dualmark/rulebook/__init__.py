# SPDX-License-Identifier: Apache-2.0
"""The rules of both acts and of the bridge between them, one file per article or topic.

The modules below `cra`, `ai_act` and `bridge` are written for people and compiled into the
lawbook; at run time nothing imports them.
"""
