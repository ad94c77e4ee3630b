"""The profile as a value: what the pre-intake talk of an Integration Point asks for.

Every field may be unknown (None, or an empty tuple): nobody has to answer anything. The ids are
those of the entities the bot extracts. Health, religion, ethnicity and asylum reasons have no
field on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

GERMAN_LEVELS = ("A0", "A1", "A2", "B1", "B2", "C1", "C2")
"""Common European Framework, lowest first; A0 is "none"."""
RESIDENCE_STATUSES = (
    "asylum_seeker",
    "tolerated",
    "refugee",
    "subsidiary",
    "deportation_ban",
    "temporary_protection",
    "humanitarian_other",
    "family",
    "work_or_study",
    "settlement",
    "eu_citizen",
)
AGE_BANDS = ("under_18", "18_24", "25_34", "35_54", "55_plus")
SCRIPT_SKILLS = ("yes", "partly", "no")
SCHOOL_KINDS = ("none", "primary", "middle", "upper_secondary")
QUALIFICATION_KINDS = ("none", "school", "vocational", "university", "doctorate")
PAPERS = ("at_hand", "partly", "lost")
ACTIVITIES = (
    "none",
    "language_course",
    "work",
    "school",
    "apprenticeship",
    "study",
    "internship",
    "family_care",
    "other",
)
GOALS = (
    "learn_german",
    "recognition",
    "internship",
    "apprenticeship",
    "work",
    "school",
    "study",
    "self_employment",
    "further_training",
)


@dataclass(frozen=True)
class Qualification:
    """A finished (or unfinished) training or degree."""

    kind: str | None = None
    """One of `QUALIFICATION_KINDS`; "none" means that the person said there is none."""
    profession: str | None = None
    """KldB 2010 code, five digits."""
    profession_words: str | None = None
    """The person's own words for it, kept where no code is known."""
    country: str | None = None
    """Where it was obtained, ISO 3166 alpha-2."""
    papers: str | None = None
    """One of `PAPERS`."""


@dataclass(frozen=True)
class Experience:
    """Work done so far."""

    profession: str | None = None
    """KldB 2010 code, five digits."""
    profession_words: str | None = None
    """The person's own words for it, kept where no code is known."""
    years: int | None = None
    """Full years; 0 means that the person said there is none."""


@dataclass(frozen=True)
class Profile:
    """All a person told us."""

    year_of_birth: int | None = None
    age_band: str | None = None
    """One of `AGE_BANDS`, for who does not want to say the year."""
    town: str | None = None
    """German name of the place."""
    residence_status: str | None = None
    """One of `RESIDENCE_STATUSES`."""
    arrived: str | None = None
    """Month of arrival in Germany, "2022-05", or only the year, "2022"."""
    languages: tuple[str, ...] = ()
    """Language codes (ar, fa, prs, ti, en, ku, ...)."""
    german_level: str | None = None
    """One of `GERMAN_LEVELS`."""
    german_certificate: str | None = None
    """The level a certificate proves; "none" if there is no certificate."""
    latin_script: str | None = None
    """Reads and writes Latin letters: one of `SCRIPT_SKILLS`."""
    school_years: int | None = None
    school_kind: str | None = None
    """Highest kind of school: one of `SCHOOL_KINDS`."""
    qualification: Qualification | None = None
    experience: Experience | None = None
    activity: str | None = None
    """What the person does at present: one of `ACTIVITIES`."""
    goals: tuple[str, ...] = ()
    """Out of `GOALS`, most wanted first."""
    childcare: bool | None = None
    """Whether childcare is needed to take part."""
    interpreter: str | None = None
    """Language of the interpreter needed; "none" if none is needed."""
    contact: str | None = None
    """How to be reached, in the person's words; "here" is this chat."""
    name: str | None = None
    """What the person wants to be called."""

    def known(self) -> tuple[str, ...]:
        """Names of the fields that say something, in their order."""
        return tuple(
            field.name for field in fields(self) if getattr(self, field.name) not in (None, ())
        )

    def age_range(self, today: date) -> tuple[int, int] | None:
        """Youngest and oldest age in years that fit what is known; None if nothing is.

        A year of birth leaves two ages open, because the birthday is not asked.
        """
        if self.year_of_birth is not None:
            by_year = today.year - self.year_of_birth
            return max(by_year - 1, 0), by_year
        if self.age_band is not None:
            return _BAND_AGES[self.age_band]
        return None

    def months_in_germany(self, today: date) -> tuple[int, int] | None:
        """Fewest and most full months since arrival that fit what is known; None if nothing is."""
        if self.arrived is None:
            return None
        year, _, month = self.arrived.partition("-")
        first, last = (int(month), int(month)) if month else (1, 12)
        most = (today.year - int(year)) * 12 + today.month - first
        fewest = (today.year - int(year)) * 12 + today.month - last - 1
        return max(fewest, 0), max(most, 0)


_BAND_AGES = {
    "under_18": (0, 17),
    "18_24": (18, 24),
    "25_34": (25, 34),
    "35_54": (35, 54),
    "55_plus": (55, 120),
}
