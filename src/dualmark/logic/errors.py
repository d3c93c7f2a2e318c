# SPDX-License-Identifier: Apache-2.0
"""The errors of the kernel."""


class LogicError(ValueError):
    """Something is wrong with an expression, a rule or the facts given to them."""


class BudgetExceeded(LogicError):
    """A decision diagram grew past its node budget: the question stays open, nothing is guessed."""


class TooManyCases(LogicError):
    """A proof by cases would be longer than anybody reads."""


class NotProved(LogicError):
    """The solver gave no answer in time: the statement is neither proved nor refuted."""


class ContradictoryFacts(LogicError):
    """The facts leave no lawful completion.

    `conflict` holds the ids of a minimal set of variables whose known values clash.
    """

    def __init__(self, conflict: tuple[str, ...], constraint: str):
        self.conflict = conflict
        self.constraint = constraint
        super().__init__(f"these answers cannot all be true: {', '.join(conflict)} ({constraint})")
