# SPDX-License-Identifier: Apache-2.0
"""Substantial modification (CRA Article 3(30)): whether a change is one, whom it binds, and how far.

Facts ask for the nature of the change and what it does to the risk; the conclusion is drawn here.
"""

from dualmark.facts.product.dates import PLACED_ON_MARKET
from dualmark.facts.product.modification import (
    CHANGE_AFFECTS_WHOLE,
    CHANGE_EFFECTS,
    CHANGE_KINDS,
    CHANGED_BY,
    CHANGED_ON,
    LATER_VERSION,
)
from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.readings.cra_time import (
    FORESEEN_FUNCTION,
    IMPORTER_MODIFICATION_REACH,
    OWN_MODIFICATION_REACH,
)
from dualmark.rulebook.writing import answer, duty, goal, holds, rule

PRODUCT_CHANGED = rule(
    "cra.modification.product_changed",
    "The product itself was changed after it had been placed on the market",
    when=any_of(
        CHANGE_KINDS.has("security_fix"),
        CHANGE_KINDS.has("repair"),
        CHANGE_KINDS.has("minor_surface"),
        CHANGE_KINDS.has("foreseen_function"),
        CHANGE_KINDS.has("new_function"),
        CHANGE_KINDS.has("part_exchanged"),
        CHANGE_KINDS.has("new_purpose"),
    ),
    cites=["cra:3(30)", "guidance:cra-2026-5252(208)"],
    rows=["P-5"],
    note="A third party's change of its own cloud service, or a distinct product beside this one, does not change the product.",
)

PURPOSE_CHANGED = rule(
    "cra.modification.purpose_changed",
    "The change modifies the intended purpose for which the product was assessed",
    when=any_of(
        CHANGE_KINDS.has("new_purpose"),
        all_of(CHANGE_KINDS.has("foreseen_function"), FORESEEN_FUNCTION.is_("substantial")),
    ),
    cites=["cra:3(30)", "cra:3(23)", "cra:recital(39)"],
    rows=["P-1", "P-2"],
)

COMPLIANCE_AFFECTED = rule(
    "cra.modification.compliance_affected",
    "The change affects compliance with the requirements on properties, or raises the risk beyond what was assessed",
    when=any_of(
        cited(CHANGE_EFFECTS.has("requirement_weakened"), "cra:AnnexI.PartI"),
        cited(CHANGE_EFFECTS.has("new_threats"), "cra:recital(39)", "guidance:cra-2026-5252(110)"),
        cited(CHANGE_EFFECTS.has("higher_likelihood"), "cra:recital(39)", "guidance:cra-2026-5252(110)"),
        cited(CHANGE_EFFECTS.has("higher_impact"), "cra:recital(39)", "guidance:cra-2026-5252(110)"),
    ),
    cites=["cra:3(30)", "cra:recital(38)"],
    rows=["P-1"],
)

SUBSTANTIAL = rule(
    "cra.modification.substantial",
    "The change is a substantial modification",
    when=all_of(PRODUCT_CHANGED, any_of(PURPOSE_CHANGED, COMPLIANCE_AFFECTED)),
    cites=["cra:3(30)"],
    rows=["P-1", "P-4"],
    note="A security update in the same package makes no difference.",
)

NOT_SUBSTANTIAL = rule(
    "cra.modification.not_substantial",
    "There is no substantial modification",
    when=not_(SUBSTANTIAL),
    cites=["cra:3(30)"],
)

FORESEEN_NOT_SUBSTANTIAL = rule(
    "cra.modification.foreseen_function",
    "The added function was foreseen in the risk assessment and is no substantial modification",
    when=all_of(CHANGE_KINDS.has("foreseen_function"), NOT_SUBSTANTIAL),
    cites=["cra:recital(38)", "cra:recital(39)", "guidance:cra-2026-5252(104)"],
    rows=["P-2"],
)

SECURITY_UPDATE_NOT_SUBSTANTIAL = rule(
    "cra.modification.security_update",
    "The security update lowers the risk, brings no new purpose and is no substantial modification",
    when=all_of(CHANGE_KINDS.has("security_fix"), NOT_SUBSTANTIAL),
    cites=["cra:recital(39)", "guidance:cra-2026-5252(108)"],
    rows=["P-3"],
)

FEATURE_UPDATE_SUBSTANTIAL = rule(
    "cra.modification.feature_update",
    "The new function brings another purpose or a higher risk and is a substantial modification",
    when=all_of(CHANGE_KINDS.has("new_function"), SUBSTANTIAL),
    cites=["cra:3(30)", "cra:recital(39)", "guidance:cra-2026-5252(110)"],
    rows=["P-4"],
)

REPAIR_NOT_SUBSTANTIAL = rule(
    "cra.modification.repair",
    "The repair, maintenance or refurbishment is no substantial modification",
    when=all_of(CHANGE_KINDS.has("repair"), NOT_SUBSTANTIAL),
    cites=["cra:recital(38)", "cra:recital(42)"],
    rows=["P-6"],
)

NEW_PLACING = rule(
    "cra.modification.new_placing",
    "The manufacturer's own substantial modification makes the modified product a newly placed one",
    when=all_of(SUBSTANTIAL, CHANGED_BY.is_("manufacturer")),
    cites=["cra:13(1)", "cra:13(12)", "cra:recital(41)", "guidance:cra-2026-5252(122)"],
    rows=["P-7"],
)

BY_IMPORTER_OR_DISTRIBUTOR = rule(
    "cra.modification.by_importer_or_distributor",
    "An importer or distributor substantially modifies the product and counts as its manufacturer",
    when=all_of(SUBSTANTIAL, CHANGED_BY.is_("importer_or_distributor")),
    cites=["cra:21"],
    rows=["P-8"],
)

BY_OTHER_SUPPLIER = rule(
    "cra.modification.by_other_supplier",
    "Somebody else substantially modifies the product, makes it available and counts as its manufacturer",
    when=all_of(SUBSTANTIAL, CHANGED_BY.is_("other_supplier")),
    cites=["cra:22(1)"],
    rows=["P-9"],
)

FOR_OWN_USE = rule(
    "cra.modification.for_own_use",
    "A user substantially modifies the product for own use, and nobody becomes its manufacturer by that",
    when=all_of(SUBSTANTIAL, CHANGED_BY.is_("other_for_own_use")),
    cites=["cra:22(1)", "cra:3(22)"],
    rows=["P-10"],
)

BINDS_SOMEBODY = rule(
    "cra.modification.binds",
    "The substantial modification puts the duties of a manufacturer on the one who made it",
    when=any_of(NEW_PLACING, BY_IMPORTER_OR_DISTRIBUTOR, BY_OTHER_SUPPLIER),
    cites=["cra:13(1)", "cra:21", "cra:22(1)"],
)

AFFECTED_PART = rule(
    "cra.modification.affected_part",
    "The duties after the substantial modification reach only the part that it affects",
    when=any_of(
        cited(all_of(BY_OTHER_SUPPLIER, not_(CHANGE_AFFECTS_WHOLE)), "cra:22(2)"),
        cited(
            all_of(
                BY_IMPORTER_OR_DISTRIBUTOR,
                not_(CHANGE_AFFECTS_WHOLE),
                IMPORTER_MODIFICATION_REACH.is_("affected_part"),
            ),
            "guidance:cra-2026-5252(117)",
        ),
        cited(
            all_of(
                NEW_PLACING,
                PLACED_ON_MARKET.before(CRA_GENERAL),
                CHANGED_ON.on_or_after(CRA_GENERAL),
                not_(CHANGE_AFFECTS_WHOLE),
                OWN_MODIFICATION_REACH.is_("modified_part"),
            ),
            "guidance:cra-2026-5252(122)",
            "guidance:cra-2026-5252(124)",
        ),
    ),
    cites=["cra:22(2)"],
    rows=["T-6", "T-7a", "T-7b", "P-8", "P-9"],
)

WHOLE_PRODUCT = rule(
    "cra.modification.whole_product",
    "The duties after the substantial modification reach the whole product",
    when=all_of(BINDS_SOMEBODY, not_(AFFECTED_PART)),
    cites=["cra:69(2)", "cra:21", "cra:22(2)"],
    rows=["T-6", "T-7a", "T-7b", "P-7", "P-8", "P-9"],
)

NO_BEARER = rule(
    "cra.modification.no_new_duties",
    "No substantial modification puts duties of a manufacturer on anybody",
    when=not_(BINDS_SOMEBODY),
    cites=["cra:3(30)", "cra:22(1)"],
)

LATEST_VERSION_ONLY = rule(
    "cra.modification.patch_latest_only",
    "Security updates may be given for the latest substantially modified version only",
    when=LATER_VERSION.is_("free_without_costs"),
    cites=["cra:13(10)", "cra:recital(40)", "guidance:cra-2026-5252(130)"],
    applies=CRA_GENERAL,
    rows=["P-12"],
    note="Only the duty to remedy vulnerabilities without delay moves to the latest version; all other handling of vulnerabilities goes on for every version in its support period. Minor updates may in any case be given for the latest version only.",
)

LATEST_COMPATIBLE_VERSION = rule(
    "cra.modification.patch_latest_compatible",
    "Security updates go on at least for the latest version that the hardware can run",
    when=LATER_VERSION.is_("does_not_run"),
    cites=["cra:13(10)", "cra:recital(40)"],
    applies=CRA_GENERAL,
    rows=["P-12"],
)

MODIFICATION = goal(
    "cra.modification",
    "Whether the change is a substantial modification",
    answer("substantial", "a substantial modification", SUBSTANTIAL),
    answer("not_substantial", "no substantial modification", NOT_SUBSTANTIAL),
    kind="one",
    act="cra",
    cites=["cra:3(30)"],
    occasion="change",
)

MODIFICATION_REACH = goal(
    "cra.modification_reach",
    "What the duties after a substantial modification reach",
    answer("whole_product", "the whole product", WHOLE_PRODUCT),
    answer("affected_part", "the part that the modification affects", AFFECTED_PART),
    answer("none", "nothing: no modification puts duties on anybody", NO_BEARER),
    kind="one",
    act="cra",
    cites=["cra:69(2)", "cra:21", "cra:22(2)"],
    occasion="change",
)

# The manufacturer, or whoever counts as one by Articles 21 and 22.
BEARS_MANUFACTURER_DUTIES = any_of(holds("cra.role.manufacturer"), holds("cra.role.treated_as_manufacturer"))

REASSESS_MODIFIED = duty(
    "duty.cra.13.12.reassess_modified",
    "Treat the modified product as newly placed: assess risks and conformity anew, draw up a new declaration, set its support period",
    act="cra",
    bearer="manufacturer",
    when=[BEARS_MANUFACTURER_DUTIES, BINDS_SOMEBODY, holds("cra.time.full")],
    cites=["cra:13(1)", "cra:13(12)", "cra:recital(41)", "cra:AnnexVIII.PartII(7)", "guidance:cra-2026-5252(128)"],
    applies=CRA_GENERAL,
    due="before_placing",
    trigger="the substantially modified product is to be made available",
    evidence="risk assessment, technical documentation, conformity assessment and declaration for the modified version, and its support period",
    rows=["P-7"],
    note="Under modules B and H the notified body is told before.",
)

UPDATE_AFTER_CHANGE = duty(
    "duty.cra.13.7.update_after_change",
    "Update the risk assessment and the technical documentation after a change that is no substantial modification",
    act="cra",
    bearer="manufacturer",
    when=[BEARS_MANUFACTURER_DUTIES, PRODUCT_CHANGED, NOT_SUBSTANTIAL, holds("cra.time.full")],
    cites=["cra:13(7)", "cra:31(2)", "guidance:cra-2026-5252(113)"],
    applies=CRA_GENERAL,
    due="on_event",
    trigger="the product is changed without a substantial modification",
    ends="at the end of the support period",
    evidence="dated entries in the risk assessment and the technical documentation that name the change",
    rows=["P-11"],
)
