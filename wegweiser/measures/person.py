"""What a profile says on each trait of the conditions: yes, no, or not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wegweiser.content.conditions import Test, Trait
from wegweiser.profiles.profile import GERMAN_LEVELS, Profile

FIELDS: Mapping[Trait, str] = {
    Trait.STATUS: "residence_status",
    Trait.AGE: "year_of_birth",
    Trait.MONTHS: "arrived",
    Trait.GERMAN: "german_level",
    Trait.LATIN: "latin_script",
    Trait.SCHOOL: "school_kind",
    Trait.KIND: "qualification",
    Trait.COUNTRY: "qualification_country",
    Trait.PROFESSION: "profession",
    Trait.PAPERS: "papers",
    Trait.ACTIVITY: "activity",
    Trait.LANGUAGES: "languages",
    Trait.CHILDCARE: "childcare",
}
"""What to ask for when a trait is not known."""


@dataclass(frozen=True)
class Person:
    """A profile on a day."""

    profile: Profile
    today: date
    exact_age: int | None = None
    """Age in years where it was said; else it follows from the profile, a year open."""

    def fits(self, tests: tuple[Test, ...]) -> bool | None:
        """Whether all tests fit: no if one surely does not, None if that is not known."""
        answers = [self.fit(test) for test in tests]
        if False in answers:
            return False
        return None if None in answers else True

    def unknown(self, tests: tuple[Test, ...]) -> frozenset[str]:
        """Fields that would have to be known to tell whether the tests fit."""
        return frozenset(FIELDS[test.trait] for test in tests if self.fit(test) is None)

    def fit(self, test: Test) -> bool | None:
        """Whether one test fits."""
        if test.any_of:
            return self._among(test.trait, test.any_of)
        span = self._span(test.trait)
        if span is None:
            return None
        least, most = span
        enough = _ordered(least, most, test.at_least)
        reached = None if test.below is None else _ordered(least, most, test.below)
        if test.below is None:
            return enough
        under = None if reached is None else not reached
        if test.at_least is None:
            return under
        if enough is False or under is False:
            return False
        return True if enough and under else None

    def _span(self, trait: Trait) -> tuple[int, int] | None:
        match trait:
            case Trait.AGE if self.exact_age is not None:
                return self.exact_age, self.exact_age
            case Trait.AGE:
                return self.profile.age_range(self.today)
            case Trait.MONTHS:
                return self.profile.months_in_germany(self.today)
            case _:
                level = self.profile.german_level
                return (GERMAN_LEVELS.index(level),) * 2 if level else None

    def _among(self, trait: Trait, wanted: tuple[str, ...]) -> bool | None:
        if trait is Trait.LANGUAGES:
            spoken = self.profile.languages
            return any(language in wanted for language in spoken) if spoken else None
        value = self._value(trait)
        if value is None:
            return None
        if trait is Trait.PROFESSION:
            return value.startswith(wanted)
        return value in wanted

    def _value(self, trait: Trait) -> str | None:
        if trait is Trait.CHILDCARE:
            needed = self.profile.childcare
            return None if needed is None else "yes" if needed else "no"
        of_profile = _OF_PROFILE.get(trait)
        if of_profile is not None:
            value = getattr(self.profile, of_profile)
        else:
            value = getattr(self.profile.qualification, _OF_QUALIFICATION[trait], None)
        return None if value is None else str(value)


_OF_PROFILE: Mapping[Trait, str] = {
    Trait.STATUS: "residence_status",
    Trait.GERMAN: "german_level",
    Trait.LATIN: "latin_script",
    Trait.SCHOOL: "school_kind",
    Trait.ACTIVITY: "activity",
}
_OF_QUALIFICATION: Mapping[Trait, str] = {
    Trait.KIND: "kind",
    Trait.COUNTRY: "country",
    Trait.PROFESSION: "profession",
    Trait.PAPERS: "papers",
}


def _ordered(least: int, most: int, bound: int | None) -> bool | None:
    """Whether the true number, somewhere from `least` to `most`, is at least `bound`."""
    if bound is None or least >= bound:
        return True
    return False if most < bound else None
