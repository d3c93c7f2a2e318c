# SPDX-License-Identifier: Apache-2.0
"""Periods under Regulation (EEC, Euratom) 1182/71: values checked by hand, and what must always hold.

Hand-checked values: the date examples of the specification (an event on Wednesday 23 December 2026 at
16:40 in Berlin) and the reporting cases N01, N02 and N05. Times say their zone.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dualmark.law import periods
from dualmark.law.periods import Period, PeriodError

BERLIN, BRUSSELS, AZORES = (ZoneInfo(name) for name in ("Europe/Berlin", "Europe/Brussels", "Atlantic/Azores"))
CHRISTMAS = frozenset({date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)})
NONE: frozenset[date] = frozenset()
EVENT = datetime(2026, 12, 23, 16, 40, tzinfo=BERLIN)

IN_DAYS = (periods.days, periods.weeks, periods.months, periods.years, periods.working_days)

zones = st.sampled_from([BERLIN, BRUSSELS, AZORES, ZoneInfo("Europe/Dublin"), ZoneInfo("Europe/Athens"), UTC])
events = st.datetimes(
    datetime(2024, 1, 1),  # noqa: DTZ001
    datetime(2031, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
)
calendars = st.frozensets(st.dates(date(2024, 1, 1), date(2032, 12, 31)), max_size=40)
lengths = st.integers(1, 40)
in_days = st.sampled_from(IN_DAYS)


def local(*parts: int, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime(*parts, tzinfo=zone)


def end_of(day: date, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime.combine(day + timedelta(days=1), datetime.min.time(), tzinfo=zone).astimezone(UTC)


# --- checked by hand


@pytest.mark.parametrize(("count", "strict", "outer"), [(24, (24, 16, 40), (24, 17)), (72, (26, 16, 40), (26, 17))])
def test_hours_start_with_the_next_full_hour_and_run_through_holidays(count, strict, outer):
    period = periods.hours(EVENT, count, BERLIN)
    assert period.strict == local(2026, 12, *strict)
    assert period.outer == local(2026, 12, *outer)
    assert period.last_day is None


def test_the_hour_that_has_just_begun_is_not_counted():
    assert periods.hours(local(2026, 11, 20, 15), 24, BERLIN).outer == local(2026, 11, 21, 16)


def test_fourteen_days_end_on_a_working_day():
    period = periods.days(EVENT, 14, BERLIN, CHRISTMAS)
    assert period.last_day == date(2027, 1, 6)
    assert period.strict == local(2027, 1, 6, 16, 40)
    assert period.outer == end_of(date(2027, 1, 6))


def test_a_month_that_ends_on_a_saturday_rolls_to_monday():
    period = periods.months(EVENT, 1, BERLIN, CHRISTMAS)
    assert period.strict == local(2027, 1, 23, 16, 40)
    assert period.last_day == date(2027, 1, 25)


def test_two_days_before_christmas_end_on_monday():
    assert periods.days(EVENT, 2, BERLIN, CHRISTMAS).last_day == date(2026, 12, 28)


def test_two_days_hold_at_least_two_working_days():
    event = local(2026, 12, 24, 9)
    assert periods.days(event, 1, BERLIN, CHRISTMAS).last_day == date(2026, 12, 28)
    assert periods.days(event, 2, BERLIN, CHRISTMAS).last_day == date(2026, 12, 29)


def test_reporting_case_n01():
    aware = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
    assert periods.hours(aware, 24, UTC).strict == datetime(2026, 11, 21, 15, 30, tzinfo=UTC)
    assert periods.hours(aware, 72, UTC).strict == datetime(2026, 11, 23, 15, 30, tzinfo=UTC)


def test_reporting_case_n02():
    period = periods.days(datetime(2026, 12, 11, 9, tzinfo=UTC), 14, UTC, frozenset({date(2026, 12, 25)}))
    assert period.strict == datetime(2026, 12, 25, 9, tzinfo=UTC)
    assert period.last_day == date(2026, 12, 28)
    assert period.outer == datetime(2026, 12, 29, tzinfo=UTC)


def test_reporting_case_n05_counts_elapsed_hours_when_clocks_go_forward():
    aware = datetime(2027, 3, 27, 12, tzinfo=timezone(timedelta(hours=1)))
    period = periods.hours(aware, 24, BRUSSELS)
    assert period.strict == datetime(2027, 3, 28, 11, tzinfo=UTC)
    assert period.strict_local.isoformat() == "2027-03-28T13:00:00+02:00"
    assert period.outer_local.isoformat() == "2027-03-28T14:00:00+02:00"


def test_hours_are_elapsed_when_clocks_go_back():
    period = periods.hours(local(2026, 10, 24, 12), 24, BERLIN)
    assert period.strict_local.isoformat() == "2026-10-25T11:00:00+01:00"


def test_both_passes_of_the_repeated_hour_are_different_events():
    first, second = (local(2026, 10, 25, 2, 30).replace(fold=fold) for fold in (0, 1))
    assert periods.hours(second, 24, BERLIN).strict - periods.hours(first, 24, BERLIN).strict == timedelta(hours=1)


def test_elapsed_days_do_not_pass_the_end_of_the_last_day_when_clocks_go_forward():
    period = periods.days(local(2027, 3, 24, 23, 30), 14, BERLIN, NONE)
    assert period.last_day == date(2027, 4, 7)
    assert period.strict == period.outer == end_of(date(2027, 4, 7))


def test_midnight_that_is_skipped_or_repeated_ends_the_day_once():
    """In the Azores clocks change at midnight."""
    forward = periods.days(local(2027, 3, 25, 12, zone=AZORES), 2, AZORES, frozenset({date(2027, 3, 29)}))
    assert forward.last_day == date(2027, 3, 30)
    friday = periods.days(local(2026, 10, 22, 12, zone=AZORES), 1, AZORES, NONE)
    assert friday.outer == datetime(2026, 10, 24, tzinfo=UTC)
    assert periods._end_of(date(2027, 3, 27), AZORES) == datetime(2027, 3, 28, 1, tzinfo=UTC)
    assert periods._end_of(date(2026, 10, 24), AZORES) == datetime(2026, 10, 25, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("event", "count", "strict", "last_day"),
    [
        ((2027, 1, 31, 9), 1, (2027, 2, 28, 9), date(2027, 3, 1)),
        ((2028, 1, 31, 9), 1, (2028, 2, 29, 9), date(2028, 2, 29)),
        ((2027, 3, 31, 9), 1, (2027, 4, 30, 9), date(2027, 4, 30)),
        ((2027, 2, 28, 9), 1, (2027, 3, 28, 9), date(2027, 3, 29)),
        ((2026, 11, 30, 9), 3, (2027, 2, 28, 9), date(2027, 3, 1)),
    ],
)
def test_months_end_on_the_same_date_or_the_last_day_of_the_month(event, count, strict, last_day):
    period = periods.months(local(*event), count, BERLIN, NONE)
    assert period.strict == local(*strict)
    assert period.last_day == last_day


def test_a_month_takes_its_date_from_the_zone_of_the_period():
    event = datetime(2027, 1, 30, 23, 30, tzinfo=UTC)
    assert periods.months(event, 1, UTC, NONE).strict == datetime(2027, 2, 28, 23, 30, tzinfo=UTC)
    assert periods.months(event, 1, BERLIN, NONE).strict == local(2027, 2, 28, 0, 30)


def test_a_year_from_the_leap_day_ends_on_the_last_of_february():
    assert periods.years(local(2028, 2, 29, 9), 1, BERLIN, NONE).last_day == date(2029, 2, 28)
    assert periods.years(local(2028, 2, 29, 9), 4, BERLIN, NONE).last_day == date(2032, 3, 1)


def test_weeks_end_on_the_same_weekday():
    assert periods.weeks(EVENT, 2, BERLIN, CHRISTMAS) == periods.days(EVENT, 14, BERLIN, CHRISTMAS)
    assert periods.weeks(local(2026, 11, 21, 9), 1, BERLIN, NONE).last_day == date(2026, 11, 30)


def test_working_days_leave_out_weekends_and_holidays():
    period = periods.working_days(EVENT, 3, BERLIN, CHRISTMAS)
    assert period.last_day == date(2026, 12, 29)
    assert period.strict == local(2026, 12, 29, 16, 40)
    assert periods.working_days(local(2026, 11, 21, 9), 1, BERLIN, NONE).last_day == date(2026, 11, 23)


# --- refused


@pytest.mark.parametrize("function", IN_DAYS)
def test_a_time_without_zone_is_refused_with_advice(function):
    naive = EVENT.replace(tzinfo=None)
    with pytest.raises(PeriodError, match="say where it was that time"):
        periods.hours(naive, 24, BERLIN)
    with pytest.raises(PeriodError, match="say where it was that time"):
        function(naive, 1, BERLIN, NONE)


@pytest.mark.parametrize("count", [0, -1, 1.5, True, "1"])
def test_a_length_that_is_no_whole_number_from_one_on_is_refused(count):
    for function in IN_DAYS:
        with pytest.raises(PeriodError, match="from 1 on"):
            function(EVENT, count, BERLIN, NONE)
    with pytest.raises(PeriodError, match="from 1 on"):
        periods.hours(EVENT, count, BERLIN)


def test_a_zone_given_by_name_and_holidays_with_a_time_are_refused():
    with pytest.raises(PeriodError, match="ZoneInfo"):
        periods.hours(EVENT, 24, "Europe/Berlin")  # type: ignore[arg-type]
    for function in IN_DAYS:
        with pytest.raises(PeriodError, match="dates without a time"):
            function(EVENT, 1, BERLIN, frozenset({EVENT}))


def test_the_end_of_the_calendar_is_refused():
    late = datetime(9999, 12, 30, 12, tzinfo=UTC)
    with pytest.raises(PeriodError, match="9999"):
        periods.hours(late, 72, UTC)
    for function in IN_DAYS:
        with pytest.raises(PeriodError, match="9999"):
            function(late, 3, UTC, NONE)


# --- what must always hold


@given(events, lengths, zones)
def test_the_outer_bound_in_hours_is_less_than_an_hour_later(event, count, zone):
    period = periods.hours(event, count, zone)
    assert period.strict - event == timedelta(hours=count)
    assert timedelta(0) < period.outer - period.strict <= timedelta(hours=1)
    assert period.outer_local.minute == period.outer_local.second == 0


@given(events, lengths, zones, calendars, in_days)
def test_strict_never_passes_outer_and_the_last_day_is_a_working_day(event, count, zone, holidays, function):
    period = function(event, count, zone, holidays)
    assert event < period.strict <= period.outer
    assert periods.is_working_day(period.last_day, holidays)
    assert (period.outer - timedelta(microseconds=1)).astimezone(zone).date() == period.last_day
    assert period.strict.tzinfo is UTC
    assert period.outer.tzinfo is UTC


@given(events, events, lengths, zones, calendars, in_days)
def test_a_later_event_never_has_an_earlier_outer_bound(one, other, count, zone, holidays, function):
    earlier, later = sorted((one, other))
    assert function(earlier, count, zone, holidays).outer <= function(later, count, zone, holidays).outer
    assert periods.hours(earlier, count, zone).outer <= periods.hours(later, count, zone).outer


@given(events, events, lengths, zones, calendars, st.sampled_from([periods.days, periods.weeks]))
def test_a_later_event_never_has_an_earlier_strict_instant_in_days(one, other, count, zone, holidays, function):
    earlier, later = sorted((one, other))
    assert function(earlier, count, zone, holidays).strict <= function(later, count, zone, holidays).strict


@given(events, lengths, zones, calendars, in_days)
def test_a_longer_period_never_ends_earlier(event, count, zone, holidays, function):
    short, long = (function(event, length, zone, holidays) for length in (count, count + 1))
    assert short.strict <= long.strict
    assert short.outer <= long.outer


@given(events, lengths, zones, calendars, in_days, st.dates(date(2024, 1, 1), date(2032, 12, 31)))
def test_one_more_holiday_never_shortens_a_period(event, count, zone, holidays, function, holiday):
    assert function(event, count, zone, holidays).outer <= function(event, count, zone, holidays | {holiday}).outer


@given(events, st.integers(2, 40), zones, calendars, in_days)
def test_two_days_or_more_hold_two_working_days(event, count, zone, holidays, function):
    day, last = event.astimezone(zone).date(), function(event, count, zone, holidays).last_day
    inside = (day + timedelta(days=number) for number in range(1, (last - day).days + 1))
    assert sum(periods.is_working_day(each, holidays) for each in inside) >= 2


@given(events, lengths, zones)
def test_months_keep_the_date_or_take_the_last_day(event, count, zone):
    start = event.astimezone(zone)
    # A strict instant at midnight of a skipped hour would show the next hour, never another day.
    end = periods.months(event, count, zone, NONE).strict_local
    assert end.day == min(start.day, monthrange(end.year, end.month)[1])
    assert (end.year - start.year) * 12 + end.month - start.month == count
    assert abs(end.replace(tzinfo=None) - datetime.combine(end.date(), start.time())) <= timedelta(hours=1)


@given(events, lengths, zones, calendars)
def test_how_the_event_is_written_does_not_matter(event, count, zone, holidays):
    elsewhere = event.astimezone(timezone(timedelta(hours=-7)))
    for function in IN_DAYS:
        assert function(event, count, zone, holidays) == function(elsewhere, count, zone, holidays)
    assert periods.hours(event, count, zone) == periods.hours(elsewhere, count, zone)


def test_a_period_is_a_value():
    period = periods.hours(EVENT, 24, BERLIN)
    assert period == Period(period.strict, period.outer, None, BERLIN)
    assert hash(period) == hash(periods.hours(EVENT, 24, BERLIN))
