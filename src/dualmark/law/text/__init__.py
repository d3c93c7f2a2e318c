# SPDX-License-Identifier: Apache-2.0
"""Reading official texts that a person has downloaded: Formex 4 and EUR-Lex HTML, as values.

Nothing here opens a file or the network: readers take the text or the bytes and yield units (an
address, a kind, the words). `normal_form` and `digest` make the same provision comparable whatever
it was read from. Reading needs the optional dependency lxml (``pip install dualmark[texts]``).
"""
