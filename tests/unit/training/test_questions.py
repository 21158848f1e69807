"""What is asked of the data folders, and what the answers are worth."""

from pathlib import Path

from visfinder.training.pictures import Part, Picture, Source
from visfinder.training.questions import Question, questions_of


def grocery(number: int, *, iconic: bool, unseen: bool = False) -> Picture:
    name = f"milk {number}"
    path = Path("iconic" if iconic else "photos", f"{number}.jpg")
    return Picture(path, Source.GROCERY, Part.TEST, name, name, iconic=iconic, unseen=unseen)


def fashion(number: int, title: str, kind: str, colour: str, part: Part = Part.TEST) -> Picture:
    return Picture(Path(f"{number}.jpg"), Source.FASHION, part, title, kind, colour, iconic=True)


def clothing(number: int, kind: str, sender: str, part: Part = Part.TEST) -> Picture:
    path = Path(f"{number}.jpg")
    return Picture(path, Source.CLOTHING, part, path.name, kind, sender=sender)


def asked(pictures: list[Picture], part: Part = Part.TEST) -> dict[str, Question]:
    return {question.name: question for question in questions_of(pictures, part)}


def test_groceries_are_looked_for_among_catalogue_pictures_only() -> None:
    questions = asked(
        [
            grocery(30, iconic=True),
            grocery(31, iconic=True, unseen=True),
            grocery(2, iconic=True),  # not packaged: nobody looks for it, but it can be found
            grocery(30, iconic=False),
            grocery(31, iconic=False, unseen=True),
            grocery(2, iconic=False),
        ]
    )
    assert list(questions) == ["grocery", "grocery unseen"]
    for name, wanted in (("grocery", "milk 30"), ("grocery unseen", "milk 31")):
        assert [query.wanted for query in questions[name].queries] == [wanted]
        assert [entry.label for entry in questions[name].gallery] == [
            "milk 30",
            "milk 31",
            "milk 2",
        ]
        assert all(entry.shot.path.parent.name == "iconic" for entry in questions[name].gallery)


def test_photos_of_one_class_of_grocery_are_one_group() -> None:
    pictures = [grocery(30, iconic=True)]
    pictures += [Picture(Path(f"{n}.jpg"), Source.GROCERY, Part.TEST, "", "milk 30") for n in "ab"]
    assert {query.group for query in asked(pictures)["grocery"].queries} == {"milk 30"}


def test_fashion_is_looked_for_within_its_part() -> None:
    pictures = [
        fashion(1, "Blue shirt", "Shirts", "Blue"),
        fashion(2, "Blue shirt", "Shirts", "Blue"),
        fashion(3, "Cap", "Caps", "Red"),
        fashion(4, "Blue shirt", "Shirts", "Blue", Part.TRAIN),
    ]
    questions = asked(pictures)
    assert list(questions) == ["fashion name", "fashion type", "fashion colour"]
    paths = [query.shot.path.name for query in questions["fashion name"].queries]
    assert paths == ["1.jpg", "2.jpg"]  # the cap has nothing to find
    for question in questions.values():
        assert [entry.shot.path.name for entry in question.gallery] == ["1.jpg", "2.jpg", "3.jpg"]
        assert {query.group for query in question.queries} <= {"Blue shirt", "Cap"}
    assert [query.category for query in questions["fashion type"].queries][2] == "Caps"
    assert [query.category for query in questions["fashion colour"].queries][2] == "Red"


def test_clothing_of_one_sender_is_one_group_and_the_vague_is_not_asked() -> None:
    pictures = [clothing(1, "Hat", "7"), clothing(2, "Dress", "7"), clothing(3, "", "8")]
    question = asked(pictures)["clothing"]
    assert [(query.wanted, query.group) for query in question.queries] == [
        ("Hat", "7"),
        ("Dress", "7"),
    ]
    assert len(question.gallery) == 2


def test_another_part_asks_its_own() -> None:
    pictures = [clothing(1, "Hat", "7"), clothing(2, "Hat", "9", Part.SELECTION)]
    question = asked(pictures, Part.SELECTION)["clothing"]
    assert [query.shot.path.name for query in question.queries] == ["2.jpg"]
