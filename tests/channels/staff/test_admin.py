"""Admin pages: accounts, the record of access, offices, content, the state of the system."""

from __future__ import annotations

import csv
import io
import re

import httpx
from sqlalchemy import insert, select

from tests.console import Office
from wegweiser.appointments.models import Office as OfficeRow
from wegweiser.appointments.seed import seed_demo
from wegweiser.settings import PROJECT_ROOT
from wegweiser.staff.audit import Wanted
from wegweiser.staff.roles import Role

SCRIPT = "<script>alert(1)</script>"


async def test_an_account_is_made_changed_and_disabled(desk: Office) -> None:
    async with desk.signed_in(Role.ADMIN) as admin:
        made = await admin.post(
            "/staff/accounts",
            data={
                "name": "Berta",
                "shown_name": "Berta B.",
                "role": "counsellor",
                "language": "de",
            },
        )
        password = re.search(r'class="secret">([a-z0-9-]+)<', made.text)
        assert password is not None
        account = await desk.console.accounts.named("berta")
        async with desk.browser() as berta:
            first = await berta.post(
                "/staff/sign-in", data={"name": "BERTA", "password": password[1]}
            )
            assert first.headers["location"] == "/staff/sign-in/enrol"
        token = await desk.token(account.id)
        changed = await admin.post(
            f"/staff/accounts/{account.id}",
            data={"shown_name": "B.", "role": "lead", "language": "en"},
        )
        assert changed.status_code == httpx.codes.SEE_OTHER
        async with desk.browser(token) as berta:
            assert "Account of" in (await berta.get("/staff/account")).text
            await admin.post(f"/staff/accounts/{account.id}/disable")
            assert (await berta.get("/staff/account")).status_code == httpx.codes.SEE_OTHER
        again = await admin.post(
            "/staff/accounts",
            data={"name": "berta", "shown_name": "", "role": "reader", "language": "de"},
        )
        assert (again.status_code, "schon" in again.text) == (422, True)


async def test_the_last_admin_stays(desk: Office) -> None:
    async with desk.signed_in(Role.ADMIN) as admin:
        me = await desk.console.accounts.named("anna.admin")
        answer = await admin.post(f"/staff/accounts/{me.id}/disable")
        assert answer.status_code == httpx.codes.CONFLICT
        demoted = {"shown_name": "A", "role": "reader", "language": "de"}
        answer = await admin.post(f"/staff/accounts/{me.id}", data=demoted)
        assert answer.status_code == httpx.codes.CONFLICT
        await desk.account(Role.ADMIN, "second")
        answer = await admin.post(f"/staff/accounts/{me.id}/disable")
        assert answer.status_code == httpx.codes.SEE_OTHER


async def test_ids_that_are_nobodys_are_not_found(desk: Office) -> None:
    async with desk.signed_in(Role.ADMIN) as admin:
        for path in ("/accounts/999", "/offices/nowhere", "/content/nothing"):
            assert (await admin.get(f"/staff{path}")).status_code == httpx.codes.NOT_FOUND
        for path in ("/accounts/999/disable", "/accounts/999/reset", "/offices/x/active"):
            found = await admin.post(f"/staff{path}", data={"x": "y"})
            assert found.status_code == httpx.codes.NOT_FOUND, path
        assert (await admin.get("/staff/accounts/1%20or%201")).status_code == 400


async def test_nobody_ends_the_session_of_another(desk: Office) -> None:
    theirs = await desk.account(Role.READER, "carla")
    token = await desk.token(theirs)
    (session,) = await desk.console.sessions.of(theirs)
    async with desk.signed_in(Role.COUNSELLOR) as other:
        answer = await other.post(f"/staff/account/sessions/{session.id}/revoke")
        assert answer.status_code == httpx.codes.NOT_FOUND
    async with desk.browser(token) as carla:
        assert (await carla.get("/staff/account")).status_code == httpx.codes.OK


async def test_a_script_in_a_name_is_a_name(desk: Office) -> None:
    await desk.console.accounts.create("eve", Role.READER, shown_name=SCRIPT)
    written = f"offices:\n- {{id: x, name: '{SCRIPT}', town: T}}"
    async with desk.signed_in(Role.ADMIN) as admin:
        refused = await admin.post("/staff/offices/import", data={"calendar": written})
        assert SCRIPT not in refused.text
        assert "hours" in refused.text
        async with desk.database.write() as connection:
            await connection.execute(
                insert(OfficeRow).values(
                    id="x", name=SCRIPT, town=SCRIPT, serves=[], directions={}, hours=[]
                )
            )
        for path in ("/accounts", "/audit", "/offices", "/offices/x"):
            shown = await admin.get(f"/staff{path}")
            assert shown.status_code == httpx.codes.OK, path
            assert SCRIPT not in shown.text, path
        assert "&lt;script&gt;" in (await admin.get("/staff/accounts")).text


async def test_the_record_is_filtered_and_taken_out(desk: Office) -> None:
    await desk.console.accounts.create("eve", Role.READER, shown_name="=HYPERLINK(1)")
    eve = await desk.console.accounts.named("eve")
    async with desk.browser(await desk.token(eve.id)) as client:
        await client.post("/staff/sign-out")
    async with desk.signed_in(Role.ADMIN) as admin:
        page = await admin.get("/staff/audit", params={"action": "signed_out", "staff": eve.id})
        assert page.text.count("abgemeldet</td>") == 1
        nothing = await admin.get("/staff/audit", params={"until": "2020-01-01"})
        assert "Nichts gefunden" in nothing.text
        for bad in ({"since": "x"}, {"staff": "x"}, {"before": "-1"}):
            assert (await admin.get("/staff/audit", params=bad)).status_code == 400, bad
        table = await admin.post("/staff/audit/export", data={"as": "csv"})
        rows = list(csv.DictReader(io.StringIO(table.text)))
        assert {row["action"] for row in rows} >= {"account_created", "signed_out"}
        assert {row["staff_name"] for row in rows if row["action"] == "signed_out"} == {
            "'=HYPERLINK(1)"
        }
        whole = (await admin.post("/staff/audit/export", data={"as": "json"})).json()
        # Taking the first one out stands in the second.
        assert len(whole["events"]) == len(rows) + 1
        assert whole["events"][0]["action"] == "audit_exported"


async def test_an_office_keeps_its_hours(desk: Office) -> None:
    await seed_demo(desk.database, PROJECT_ROOT / "content")
    async with desk.signed_in(Role.ADMIN) as admin:
        listed = (await admin.get("/staff/offices")).text
        office_id = re.search(r'href="/staff/offices/([a-z0-9_]+)"', listed)
        assert office_id is not None
        path = f"/staff/offices/{office_id[1]}"
        bad = await admin.post(f"{path}/hours", data={"monday": "9-12"})
        assert (bad.status_code, 'value="9-12"' in bad.text) == (422, True)
        saved = await admin.post(f"{path}/hours", data={"monday": "08:00 – 12:00, 13:00-15:00"})
        assert saved.status_code == httpx.codes.SEE_OTHER
        assert 'value="08:00-12:00, 13:00-15:00"' in (await admin.get(path)).text
        day = {"day": "2031-12-24", "hours": "09:00-11:00", "reason": SCRIPT}
        assert (await admin.post(f"{path}/days", data=day)).status_code == 303
        shown = (await admin.get(path)).text
        assert "09:00–11:00" in shown
        assert SCRIPT not in shown
        await admin.post(f"{path}/days/remove", data={"day": "2031-12-24"})
        assert "09:00–11:00" not in (await admin.get(path)).text
        await admin.post(f"{path}/active", data={"active": "no"})
        assert "außer Betrieb" in (await admin.get(path)).text
    async with desk.database.read() as connection:
        found = await connection.execute(
            select(OfficeRow.hours, OfficeRow.active).where(OfficeRow.id == office_id[1])
        )
        hours, active = found.one()
    assert {each["weekday"] for each in hours} == {0}
    assert active is False
    recorded = await desk.console.audit.page(Wanted(action="calendar_changed"))
    assert [each.details["what"] for each in recorded if each.details] == [
        "out_of_use", "special_day", "special_day", "hours",
    ]  # fmt: skip


async def test_the_state_of_the_system_is_told(desk: Office) -> None:
    async with desk.signed_in(Role.ADMIN) as admin:
        page = (await admin.get("/staff/system")).text
    assert page.count("antwortet nicht") == 2  # neither Rasa nor the actions run here
    assert "sqlite" in page
    assert "WEGWEISER_RETENTION_TRANSCRIPT_DAYS" in page


async def test_content_is_shown_in_five_languages(desk: Office) -> None:
    async with desk.signed_in(Role.READER) as reader:
        overview = (await reader.get("/staff/content")).text
        assert overview.count("nicht geprüft") >= 245
        topic = (await reader.get("/staff/content/job_search")).text
        for language in ("ar", "fa", "ti", "en", "de"):
            assert f'class="answer" lang="{language}"' in topic
        assert 'dir="rtl"' in topic
        assert "{{" not in topic
