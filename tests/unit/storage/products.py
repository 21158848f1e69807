"""Products for the storage tests."""

from pathlib import Path

from hypothesis import strategies as st

from visfinder.models import Product, ProductKey, Swatch


def product(catalog, id_, **changes):
    fields = {
        "title": f"Sofa {id_}",
        "picture": Path(f"/pictures/{id_}.jpg"),
        "picture_hash": f"hash of {id_}",
        "price": 199.5,
        "url": "https://shop.example/p?a=1",
        "looks": ("calm", "north"),
        "swatches": (Swatch(0.8, 0.03, 81.2, 0.7), Swatch(0.1, 0.2, 300.0, 0.3)),
    }
    return Product(ProductKey(catalog, id_), **(fields | changes))


def products(catalog, count, **changes):
    return [product(catalog, f"{n}", **changes) for n in range(count)]


numbers = st.floats(0, 1e9)
words = st.text(max_size=20)
any_product = st.builds(
    Product,
    key=st.builds(ProductKey, st.just("shop"), st.text(min_size=1)),
    title=words,
    picture=words.filter(lambda word: "\0" not in word).map(Path),
    picture_hash=words,
    brand=words,
    category=words,
    product_type=words,
    colour=words,
    material=words,
    pattern=words,
    price=st.none() | numbers,
    currency=words,
    description=st.text(max_size=200),
    url=st.none() | words,
    looks=st.lists(words, max_size=3).map(tuple),
    variant_of=words,
    swatches=st.lists(st.builds(Swatch, numbers, numbers, numbers, numbers), max_size=5).map(tuple),
    styles=st.lists(words, max_size=3).map(tuple),
    seasons=st.lists(words, max_size=3).map(tuple),
    formality=st.integers(0, 5),
    cross_sells=st.lists(words, max_size=3).map(tuple),
    orders=st.lists(words, max_size=3).map(tuple),
)
