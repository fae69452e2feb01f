from mapapp.exports.told_apart import told_apart


def test_an_answer_gives_way_to_what_the_format_adds():
    assert told_apart(["title", "layer"], ["layer"]) == {"title": "title", "layer": "layer_answer"}


def test_it_does_not_take_another_answers_name():
    called = told_apart(["layer", "layer_answer"], ["layer"])

    assert called == {"layer": "layer_answer_answer", "layer_answer": "layer_answer"}
