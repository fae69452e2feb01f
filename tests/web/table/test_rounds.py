"""A round on every card: nobody is interrupted, what is placed is drawn once kept, and all see what came out."""

import pytest

from mapapp.bridge import messages
from tests.web.map.test_access import problems
from tests.web.table.conftest import LAYER, place

LEAST_TARGET = 56
IDEAS = {1: "Trees along Mill Lane", 2: "A bench at the bus stop", 3: "Light in the underpass"}


def at(number, selector=""):
    return f"[data-seat=seat-{number}] {selector}".strip()


def held(lying=(), **changes):
    """A round of three ideas; `lying` are seat's number, idea and amount."""
    facts = {
        "round": "r1", "kind": "dots", "title": "What should happen first?", "picture": "", "open": True, "dots": 3,
        "pot": 0, "unit": "", "pot_left": 0,
    } | changes  # fmt: skip
    totals = {fid: sum(amount for _seat, idea, amount in lying if idea == fid) for fid in IDEAS}
    known = facts["kind"] == "tokens" or not facts["open"]
    options = [
        messages.OptionView(
            number=fid, table=LAYER, fid=fid, layer=LAYER, category="green", ref=f"K7-F{fid}Q", title=title,
            words="Somewhere to sit.", body_lang="en", direction="ltr", at=place(fid), photo=None,
            cost=facts["pot"] and 400 * fid, total=totals[fid] if known else None,
        )
        for fid, title in IDEAS.items()
    ]  # fmt: skip
    hands = [
        messages.HandView(
            f"seat-{seat}",
            max(0, facts["dots"] - sum(amount for one, _idea, amount in lying if one == seat)),
            [messages.LyingView(idea - 1, amount) for one, idea, amount in lying if one == seat],
        )
        for seat in range(1, 5)
    ]
    left = facts["pot"] - sum(totals.values())
    return messages.RoundShown(**facts | {"pot_left": left}, options=options, hands=hands)


def money(lying=(), **changes):
    return held(lying, kind="tokens", dots=0, pot=1000, unit="£", **changes)


@pytest.fixture
def page(table):
    return table.page


def begin(page, shown, seats=(1, 2, 3, 4)):
    page.say(shown)
    for seat in seats:
        page.wait_for(f"document.querySelector('{at(seat, '.round')}')")


def row(seat, fid, selector=""):
    return at(seat, f'[data-voice="{LAYER}-{fid}"] {selector}')


def step(seat, fid, does="more"):
    return row(seat, fid, f"[data-does={does}]")


def lying(page, seat, fid):
    """How many dots are drawn there: those that are kept, and those on their way."""
    count = "document.querySelectorAll('{}').length"
    kept, coming = (count.format(row(seat, fid, f".dot.{look}")) for look in ("lies", "asked"))
    return page.run(f"[{kept}, {coming}]")


def words(page, selector):
    text = page.run(f"document.querySelector('{selector}')?.textContent ?? ''")
    return text.replace("\u2068", "").replace("\u2069", "")


def spot(page, selector):
    """Where a finger finds it."""
    found = f"document.querySelector('{selector}')"
    page.run(f"{found}.scrollIntoView({{block: 'nearest'}}) ?? 0")
    return tuple(page.run(f"(b => [b.x + b.width / 2, b.y + b.height / 2])({found}.getBoundingClientRect())"))


def test_a_round_lies_on_every_free_card_and_waits_above_the_card_of_whoever_is_busy(page):
    page.press(at(1, "[data-does=begin]"))
    page.press(at(1, "[data-layer=ideas]"))
    page.wait_for(f"document.querySelector('{at(1, '[data-step=where]')}')")
    begin(page, held(), seats=(2, 3, 4))
    assert words(page, at(1, ".round-chip")) == "A round has begun"
    assert page.run(f"document.querySelector('{at(1, '.card')}').dataset.step") == "where"

    page.press(at(1, ".round-chip"))
    assert words(page, at(1, ".round h2")) == "What should happen first?"
    page.press(at(1, "[data-does=put-aside]"))
    assert page.run(f"document.querySelector('{at(1, '.card')}').dataset.step") == "where"
    assert words(page, at(1, ".round-chip")) == "Back to the round"

    page.say(messages.RoundPutAway())
    page.wait_for(f"!document.querySelector('.round') && document.querySelector('{at(1, '.round-chip')}').hidden")


def test_whoever_is_in_the_middle_of_a_word_writes_on_while_a_round_begins_ends_and_goes(page):
    reach_words(page)
    page.wait_for(f"document.querySelector('{at(1, '.seat-keyboard')}').ariaLabel")  # its keys have come
    page.tap(*spot(page, at(1, "textarea")))
    page.wait_for(f"document.querySelector('{at(1, '.seat-keyboard')}').checkVisibility()")
    page.run(f"(window.paper = document.querySelector('{at(1, 'textarea')}')).value = 'Half a wo'")
    writes = (
        f"paper.isConnected && paper.value === 'Half a wo' && paper.matches('.written')"
        f" && document.querySelector('{at(1, '.seat-keyboard')}').checkVisibility()"
    )

    for told in (held(), held(open=False)):
        page.say(told)
        page.wait_for(f"document.querySelector('{at(2, '.round')}')")
        assert page.run(writes)
        assert page.run(f"document.querySelector('{at(1, '.round-chip')}').checkVisibility()")
    page.say(messages.RoundPutAway())
    page.wait_for("!document.querySelector('.round')")
    assert page.run(writes)
    assert page.run(f"document.querySelector('{at(1, '.round-chip')}').hidden")


def test_a_card_waits_until_what_is_being_kept_is_kept(page):
    reach_words(page)
    page.press(at(1, "[data-does=done]"))
    page.wait_said("ContributionDone")
    begin(page, held(kind="prompt", dots=0, title="What do you miss here?"), seats=(2, 3, 4))
    page.press(at(1, ".round-chip"))
    page.run(f"document.querySelector('{at(1, '[data-does=answer]')}').click() ?? 0")
    page.say(held(kind="prompt", dots=0, title="What do you miss here?"))
    assert words(page, at(1, ".round h2")) == "What do you miss here?"
    assert page.run(f"document.querySelector('{at(1, '.round-chip')}').hidden")


def reach_words(page):
    page.press(at(1, "[data-does=begin]"))
    page.press(at(1, "[data-layer=ideas]"))
    page.press(at(1, "[data-does=whole-area]"))
    page.wait_for(f"document.querySelector('{at(1, 'textarea')}')")


def test_whoever_was_writing_when_the_page_went_down_goes_on_writing_under_a_round(page):
    begin(page, held())
    draft = messages.Draft("c1", "tell", layer="ideas", body="Half a sentence")
    page.say(messages.VisitRestored("seat-2", "v1", "en", draft))
    page.wait_for(f"document.querySelector('{at(2, 'textarea')}')?.value === 'Half a sentence'")
    assert words(page, at(2, ".round-chip")) == "A round has begun"
    assert page.run("document.querySelectorAll('.card.round').length") == 3


def test_two_people_place_a_dot_in_the_same_instant_and_each_sits_down_by_it(page):
    begin(page, held())
    page.touch([spot(page, step(1, 2))], [spot(page, step(3, 1))])
    page.wait_said("Placed", 2)
    placed = {one["seat"]: one for one in page.said("Placed")}
    visits = {one["seat"]: one["visit"] for one in page.said("VisitStarted")}
    assert {seat: (one["fid"], one["amount"], one["round"]) for seat, one in placed.items()} == {
        "seat-1": (2, 1, "r1"),
        "seat-3": (1, 1, "r1"),
    }
    assert {seat: one["visit"] for seat, one in placed.items()} == visits
    assert lying(page, 1, 2) == [0, 1]

    page.say(held([(1, 2, 1), (3, 1, 1)]))
    page.wait_for(f"document.querySelector('{at(1, '.dot.lies')}')")
    assert (lying(page, 1, 2), lying(page, 3, 1), lying(page, 3, 2)) == ([1, 0], [1, 0], [0, 0])


def test_two_quick_presses_are_two_and_the_last_dot_is_the_last(page):
    begin(page, held([(1, 1, 1)]))
    page.press(step(1, 1))
    page.press(step(1, 1))
    assert [one["amount"] for one in page.said("Placed")] == [2, 3]
    page.press(step(1, 2))
    assert len(page.said("Placed")) == 2

    page.say(held([(1, 1, 3)]))
    page.wait_for(f"document.querySelectorAll('{at(1, '.dot.lies')}').length === 3")
    page.press(step(1, 1, "less"))
    assert page.said("Placed")[-1]["amount"] == 2


def test_what_was_refused_is_said_where_it_was_tried_and_lies_nowhere(page):
    begin(page, held())
    page.press(step(2, 1))
    page.say(messages.RoundRefused("seat-2", "r1", "This round is over."))
    page.wait_for(f"document.querySelector('{at(2, '.round-problem .advice')}')")
    assert words(page, at(2, ".round-problem")) == "This round is over."
    assert words(page, at(1, ".round-problem")) == ""
    assert lying(page, 2, 1) == [0, 0]


def test_the_pot_runs_out_before_everybodys_eyes_and_nobody_gives_more_than_there_is(page):
    begin(page, money())
    assert words(page, ".pot .only-heard") == "In the pot: £1,000 of £1,000"
    page.press(step(1, 2))
    assert page.said("Placed")[-1]["amount"] == 50
    page.say(money([(1, 2, 50)]))
    page.press(step(1, 2, "rest"))
    assert page.said("Placed")[-1]["amount"] == 800

    page.say(money([(1, 2, 800), (3, 1, 170)]))
    page.wait_for("document.querySelector('.pot-amount').textContent === '£30'")
    assert "Paid for" in words(page, row(4, 2))
    page.press(step(4, 1))
    assert page.said("Placed")[-1]["amount"] == 30


def test_a_card_is_answered_as_anything_else_is_told_and_says_what_it_answers(page):
    begin(page, held(kind="prompt", dots=0, title="What do you miss here?"))
    page.press(at(1, "[data-does=answer]"))
    page.press(at(1, "[data-layer=ideas]"))
    page.press(at(1, "[data-does=whole-area]"))
    assert words(page, at(1, ".answering")).endswith("What do you miss here?")
    page.press(at(1, "[data-does=done]"))
    assert page.wait_said("ContributionDone")["prompt"] == "r1"
    assert page.run(f"document.querySelector('{at(1, '.round-chip')}').hidden")


def test_the_result_is_sorted_and_ones_own_dots_are_seen_on_it(page):
    begin(page, held([(1, 3, 2), (1, 1, 1), (2, 3, 1)], open=False))
    titles = page.run(f"[...document.querySelectorAll('{at(1, 'h3 [lang]')}')].map(one => one.textContent)")
    assert titles == [IDEAS[3], IDEAS[1], IDEAS[2]]
    own = page.run(
        f"[...document.querySelectorAll('{at(1, '.round-bar')}')].map(one => one.querySelectorAll('.dot').length)"
    )
    assert own == [2, 1, 0]
    assert page.run("document.querySelectorAll('.round-pin').length") == 3


STATES = {
    "dots": held([(1, 1, 2), (2, 3, 3)]),
    "tokens": money([(1, 2, 800), (3, 1, 50)]),
    "prompt": held(kind="prompt", dots=0, title="What do you miss here?"),
    "result": held([(1, 3, 2), (2, 3, 1)], open=False),
}


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("ur", "contrast")])
def test_every_round_can_be_seen_heard_and_pressed(page, language, theme):
    page.say(messages.LookChanged(theme, calm=True))
    found = {}
    for name, shown in STATES.items():
        page.say(messages.RoundPutAway())
        page.wait_for("!document.querySelector('.round')")
        begin(page, shown)
        if language != "en" and name == "dots":
            page.press(at(1, "[data-does=languages]"))
            page.press(at(1, f"[data-language={language}]"))
            page.wait_for(f"document.querySelector('{at(1)}').lang === '{language}'")
        small = page.run(
            f"[...document.querySelectorAll('{at(1, '.round button')}')].filter(one => one.checkVisibility())"
            ".map(one => [one.dataset.does, one.offsetWidth, one.offsetHeight])"
            f".filter(([, width, height]) => Math.min(width, height) < {LEAST_TARGET})"
        )
        found[name] = [problems(page), small]
        page.run("(delete window.found) ?? 0")
    assert found == {name: ["[]", []] for name in STATES}


def test_most_of_the_map_stays_in_view_and_no_card_reaches_over_the_edge(page):
    for shown in STATES.values():
        begin(page, shown)
        boxes = page.run(
            "[...document.querySelectorAll('.card.round')].map(one => one.getBoundingClientRect())"
            ".map(one => [one.left, one.top, one.right, one.bottom])"
        )
        assert all(min(left, top) > -1 and right < 1921 and bottom < 1081 for left, top, right, bottom in boxes)
        covered = sum((right - left) * (bottom - top) for left, top, right, bottom in boxes)
        assert covered <= 0.6 * 1920 * 1080
