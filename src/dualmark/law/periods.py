# SPDX-License-Identifier: Apache-2.0
"""Periods under Regulation (EEC, Euratom) 1182/71: when a time limit of Union law ends.

Two answers, never one. The *strict* instant counts straight from the event and is the deadline to work
to. The *outer* bound is where the period ends under Articles 2 and 3 of the Regulation; between the two
one relies on those rules. How far they reach limits like "72 hours" is disputed, so nobody should plan
with the outer bound.

===================  ==================================  ================================================
period               strict                              outer
===================  ==================================  ================================================
`hours`              elapsed hours from the event        hour of the event not counted, then elapsed
                                                         hours; weekends, holidays included; no rolling
`days`, `weeks`      elapsed days of 24 hours, not past  day of the event not counted; end of the last
                     the end of the last day             day, rolled on to a working day; two working
                                                         days at least if two days or more
`months`, `years`    same clock time on the same date,   the same, the last day being the same date or
                     or on the last day of the month     the last day of the month
`working_days`       same clock time on the last day     end of the last working day counted
===================  ==================================  ================================================

Time zones: the event must be an aware datetime, else PeriodError. `zone` is the legal time of the place
where the act is due: days begin and end there, and so does the hour of the event. Results are in UTC,
because Python compares datetimes of one zone by the clock on the wall, which is wrong in the night in
which clocks go back; `strict_local` and `outer_local` show them in `zone`. Hours are elapsed hours: in
the night in which clocks go forward 24 hours end an hour later by the clock.

Holidays are values: a frozenset of dates for the Member State or Union institution in which the act is
due (Article 2(1)). No holiday calendar is shipped, as none was given; the caller says where the dates
come from and keeps their version with the result. An empty set means weekends only, never "unknown".

Not handled: periods counted backwards (which never roll), parts of months (30 days to the month), and
limits that a provision defines otherwise. Pure: no clock, no disk.

Source: Regulation (EEC, Euratom) No 1182/71, Articles 2 and 3 (OJ L 124, 8.6.1971, p. 1).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import wraps
from typing import ParamSpec

_SATURDAY = 5
_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)
_P = ParamSpec("_P")


class PeriodError(ValueError):
    """A period cannot be computed from what was given; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Period:
    """When a period ends. `strict` and `outer` are aware datetimes in UTC, `strict` never the later one.

    `outer` is the first instant after the period; `last_day` is the last day that belongs to it in
    `zone`, None for a period in hours. Show a person the day rather than midnight.
    """

    strict: datetime
    outer: datetime
    last_day: date | None
    zone: tzinfo

    @property
    def strict_local(self) -> datetime:
        """The strict instant in the zone of the period."""
        return self.strict.astimezone(self.zone)

    @property
    def outer_local(self) -> datetime:
        """The outer bound in the zone of the period."""
        return self.outer.astimezone(self.zone)


def _within_the_calendar(function: Callable[_P, Period]) -> Callable[_P, Period]:
    """Turn an overflow of Python's calendar (years 1 to 9999) into a PeriodError."""

    @wraps(function)
    def checked(*args: _P.args, **kwargs: _P.kwargs) -> Period:
        try:
            return function(*args, **kwargs)
        except OverflowError:
            raise PeriodError("the period ends outside the years 1 to 9999; check the event and the count") from None

    return checked


@_within_the_calendar
def hours(event: datetime, count: int, zone: tzinfo) -> Period:
    """A period of `count` hours from an event. Raises PeriodError for a naive event or a count below 1."""
    local = _local(event, zone)
    _check_count(count)
    into_the_hour = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
    start = event.astimezone(UTC)
    elapsed = count * _HOUR
    return Period(start + elapsed, start - into_the_hour + _HOUR + elapsed, None, zone)


@_within_the_calendar
def days(event: datetime, count: int, zone: tzinfo, holidays: frozenset[date]) -> Period:
    """A period of `count` calendar days. Raises PeriodError as `hours` does, and for times among the holidays."""
    return _elapsed_days(event, count, 1, zone, holidays)


@_within_the_calendar
def weeks(event: datetime, count: int, zone: tzinfo, holidays: frozenset[date]) -> Period:
    """A period of `count` weeks: to the end of the same weekday. Raises PeriodError as `days` does."""
    return _elapsed_days(event, count, 7, zone, holidays)


@_within_the_calendar
def months(event: datetime, count: int, zone: tzinfo, holidays: frozenset[date]) -> Period:
    """A period of `count` months. Raises PeriodError as `days` does.

    Since short months end early, a later event can have an earlier strict instant (from 30 January at
    noon: 28 February at noon; from 31 January at nine: 28 February at nine). The outer bound cannot.
    """
    return _calendar_months(event, count, 1, zone, holidays)


@_within_the_calendar
def years(event: datetime, count: int, zone: tzinfo, holidays: frozenset[date]) -> Period:
    """A period of `count` years; 29 February ends on 28 February. Raises PeriodError as `days` does."""
    return _calendar_months(event, count, 12, zone, holidays)


@_within_the_calendar
def working_days(event: datetime, count: int, zone: tzinfo, holidays: frozenset[date]) -> Period:
    """A period of `count` working days, the day of the event not counted. Raises PeriodError as `days` does."""
    local = _local(event, zone)
    _check_count(count)
    _check_holidays(holidays)
    last = local.date()
    for _ in range(count):
        last = next_working_day(last + _DAY, holidays)
    return _period(_at(last, local.time(), zone), last, last, zone)


def is_working_day(day: date, holidays: frozenset[date]) -> bool:
    """Neither Saturday nor Sunday nor one of the holidays."""
    return day.weekday() < _SATURDAY and day not in holidays


def next_working_day(day: date, holidays: frozenset[date]) -> date:
    """The day itself if it is a working day, else the first one after it."""
    while not is_working_day(day, holidays):
        day += _DAY
    return day


def _elapsed_days(event: datetime, count: int, unit: int, zone: tzinfo, holidays: frozenset[date]) -> Period:
    """Days and weeks; `unit` is the number of days in one."""
    local = _local(event, zone)
    _check_count(count)
    _check_holidays(holidays)
    length = count * unit * _DAY
    return _rolled(event.astimezone(UTC) + length, local.date(), local.date() + length, zone, holidays)


def _calendar_months(event: datetime, count: int, unit: int, zone: tzinfo, holidays: frozenset[date]) -> Period:
    """Months and years; `unit` is the number of months in one."""
    local = _local(event, zone)
    _check_count(count)
    _check_holidays(holidays)
    passed, month = divmod(local.month - 1 + count * unit, 12)
    year = local.year + passed
    if year > date.max.year:
        raise OverflowError
    last = date(year, month + 1, min(local.day, monthrange(year, month + 1)[1]))
    return _rolled(_at(last, local.time(), zone), local.date(), last, zone, holidays)


def _rolled(strict: datetime, first: date, last: date, zone: tzinfo, holidays: frozenset[date]) -> Period:
    """A period that ends on `last`, rolled on to a working day and long enough (Article 3(4) and (5))."""
    outer_day = next_working_day(last, holidays)
    if last - first >= 2 * _DAY:
        second = next_working_day(next_working_day(first + _DAY, holidays) + _DAY, holidays)
        outer_day = max(outer_day, second)
    return _period(strict, last, outer_day, zone)


def _period(strict: datetime, last: date, outer_day: date, zone: tzinfo) -> Period:
    """A period in days: the strict instant does not pass the end of the last day counted."""
    strict = min(strict, _end_of(last, zone))
    return Period(strict, _end_of(outer_day, zone), outer_day, zone)


def _end_of(day: date, zone: tzinfo) -> datetime:
    """The first instant after a day, in UTC."""
    return _at(day + _DAY, time(), zone)


def _at(day: date, clock: time, zone: tzinfo) -> datetime:
    """The instant in UTC at which clocks in `zone` first show a time.

    A time that is skipped when clocks go forward counts as if they had not been moved yet.
    """
    return datetime.combine(day, clock.replace(fold=0), tzinfo=zone).astimezone(UTC)


def _local(event: datetime, zone: tzinfo) -> datetime:
    """The event in `zone`. Raises PeriodError when it is naive or the zone is none."""
    if not isinstance(zone, tzinfo):
        raise PeriodError(f'{zone!r} is no time zone; pass a tzinfo such as zoneinfo.ZoneInfo("Europe/Berlin")')
    if event.utcoffset() is None:
        raise PeriodError(f"{event.isoformat()} has no time zone; say where it was that time, or give it in UTC")
    return event.astimezone(zone)


def _check_count(count: int) -> None:
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise PeriodError(f"{count!r} is no length of a period; give a whole number from 1 on")


def _check_holidays(holidays: frozenset[date]) -> None:
    if any(isinstance(day, datetime) or not isinstance(day, date) for day in holidays):
        raise PeriodError("holidays must be dates without a time; take .date() of each in the zone of the period")
