import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from visfinder.errors import LinkError
from visfinder.feeds.addresses import is_public
from visfinder.feeds.download import Network, fetch

PUBLIC = "93.184.216.34"
Answers = Callable[[bytes], bytes]


@contextmanager
def server(
    answer: Answers | list[bytes], pause_s: float = 0.0, tls: ssl.SSLContext | None = None
) -> Iterator[tuple[int, list[bytes]]]:
    """A loopback server that sends raw answers; gives its port and the requests it saw."""
    seen: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(60)

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            try:
                talking = (
                    connection if tls is None else tls.wrap_socket(connection, server_side=True)
                )
            except OSError:  # the client did not like the certificate
                connection.close()
                continue
            with talking:
                request = talking.recv(65536)
                seen.append(request)
                parts = [answer(request)] if callable(answer) else answer
                try:
                    for part in parts:
                        talking.sendall(part)
                        time.sleep(pause_s)
                except OSError:
                    pass

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1], seen
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def network(port: int, *addresses: str, total_s: float = 30.0) -> Network:
    """A network in which every host has the given public addresses, all of them the server."""
    asked: list[tuple[str, int]] = []

    def connect(address: str, _port: int, timeout_s: float) -> socket.socket:
        asked.append((address, _port))
        assert address in addresses
        return socket.create_connection(("127.0.0.1", port), timeout=timeout_s)

    return Network(resolve=lambda host, _: list(addresses), connect=connect, total_s=total_s)


def ok(body: bytes, **headers: str) -> bytes:
    fields = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 200 OK\r\n{fields}\r\n".encode() + body


def test_a_picture_is_fetched_with_its_host_named_and_nothing_told() -> None:
    with server(lambda _: ok(b"pixels")) as (port, seen):
        assert (
            fetch("http://shop.example/a b.jpg?x=1&y=é#f", network=network(port, PUBLIC))
            == b"pixels"
        )
    request = seen[0].decode()
    assert request.startswith("GET /a%20b.jpg?x=1&y=%C3%A9 HTTP/1.1\r\n")
    assert "Host: shop.example\r\n" in request
    assert "Cookie" not in request
    assert "Authorization" not in request


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("ftp://shop.example/a.jpg", "follows http and https"),
        ("file:///etc/passwd", "follows http and https"),
        ("javascript:alert(1)", "follows http and https"),
        ("http:///a.jpg", "follows http and https"),
        ("sofa.jpg", "follows http and https"),
        ("http://shop.example:8080/", "port 8080"),
        ("https://shop.example:80/", "port 80"),
        ("http://shop.example:99999/", "not a link"),
        ("http://me:secret@shop.example/", "name or password"),
        ("http://[::1/", "not a link"),
        ("http://" + "a" * 300 + ".example/", "not a link"),
        ("http://shop.example/" + "a" * 9000, "follows http and https"),
    ],
)
def test_other_links_are_refused_without_looking_them_up(url: str, says: str) -> None:
    def never(*_: object) -> list[str]:
        raise AssertionError("looked up")

    with pytest.raises(LinkError, match=says) as caught:
        fetch(url, network=Network(resolve=never))
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.1",
        "172.16.3.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "255.255.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::7f00:1",
        "64:ff9b:1::808:808",
        "::8.8.8.8",
        "2001:0:808:808::1",
        "::ffff:0:127.0.0.1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "2001:0:7f00:1::80ff:fffe",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "2001:db8::1",
        "not an address",
    ],
)
def test_addresses_off_the_public_internet_are_refused(address: str) -> None:
    assert not is_public(address)

    def never(*_: object) -> socket.socket:
        raise AssertionError("connected")

    with pytest.raises(LinkError, match="not on the public internet"):
        fetch(
            "http://shop.example/",
            network=Network(resolve=lambda *_: [PUBLIC, address], connect=never),
        )


@pytest.mark.parametrize(
    "address", [PUBLIC, "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::808:808"]
)
def test_public_addresses_are_allowed(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "0x7f000001", "2130706433"])
def test_this_machine_by_any_name_is_refused(host: str) -> None:
    with pytest.raises(LinkError):
        fetch(f"http://{host}/")


def test_a_host_is_resolved_once_and_connected_to_that_address() -> None:
    """A second answer, of a name that is rebound meanwhile, is never asked for."""
    answers = iter([[PUBLIC]])
    with server(lambda _: ok(b"pixels")) as (port, _):
        net = network(port, PUBLIC)
        once = Network(resolve=lambda *_: next(answers), connect=net.connect)
        assert fetch("http://shop.example/", network=once) == b"pixels"


def test_the_next_address_is_tried_where_the_first_does_not_answer() -> None:
    with server(lambda _: ok(b"pixels")) as (port, _):

        def connect(address: str, _port: int, timeout_s: float) -> socket.socket:
            if address == "8.8.8.8":
                raise ConnectionRefusedError
            return socket.create_connection(("127.0.0.1", port), timeout=timeout_s)

        net = Network(resolve=lambda *_: ["8.8.8.8", PUBLIC], connect=connect)
        assert fetch("http://shop.example/", network=net) == b"pixels"


def test_redirects_are_followed_five_times() -> None:
    hops = iter(range(100))

    def answer(limit: int) -> Answers:
        def give(_: bytes) -> bytes:
            hop = next(hops)
            if hop == limit:
                return ok(b"pixels")
            return f"HTTP/1.1 302 Found\r\nLocation: /hop{hop}\r\n\r\n".encode()

        return give

    with server(answer(5)) as (port, seen):
        assert fetch("http://shop.example/", network=network(port, PUBLIC)) == b"pixels"
    assert len(seen) == 6
    hops = iter(range(100))
    with server(answer(6)) as (port, _), pytest.raises(LinkError, match="more than 5 times"):
        fetch("http://shop.example/", network=network(port, PUBLIC))


@pytest.mark.parametrize(
    ("location", "says"),
    [
        ("http://router.example/", "not on the public internet"),
        ("file:///etc/passwd", "follows http and https"),
        ("http://shop.example:22/", "port 22"),
        ("//me@shop.example/", "name or password"),
    ],
)
def test_each_redirect_is_checked_anew(location: str, says: str) -> None:
    reply = f"HTTP/1.1 301 Moved\r\nLocation: {location}\r\n\r\n".encode()
    with server(lambda _: reply) as (port, seen):
        net = network(port, PUBLIC)
        hosts = {"shop.example": [PUBLIC], "router.example": ["192.168.1.1"]}
        names = Network(resolve=lambda host, _: hosts[host], connect=net.connect)
        with pytest.raises(LinkError, match=says):
            fetch("http://shop.example/", network=names)
    assert len(seen) == 1


def test_more_than_the_limit_is_refused_announced_or_not() -> None:
    announced = ok(b"x", Content_Length="1001")
    with server(lambda _: announced) as (port, _), pytest.raises(LinkError, match="sends more"):
        fetch("http://shop.example/", max_bytes=1000, network=network(port, PUBLIC))
    with (
        server(lambda _: ok(b"x" * 1001)) as (port, _),
        pytest.raises(LinkError, match="sends more"),
    ):
        fetch("http://shop.example/", max_bytes=1000, network=network(port, PUBLIC))
    with server(lambda _: ok(b"x" * 1000)) as (port, _):
        assert (
            len(fetch("http://shop.example/", max_bytes=1000, network=network(port, PUBLIC)))
            == 1000
        )


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (b"HTTP/1.1 404 Not Found\r\n\r\n", "answered 404"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nx", "packed form"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", "broke off"),
        (b"not http at all\r\n\r\n", "broke off"),
        (b"", "broke off|cannot be reached"),
        (b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 200 + b"\r\n", "broke off"),
        (b"HTTP/1.1 301 Moved\r\nLocation: http://[bad\r\n\r\n", "."),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "broke off|reached"),
    ],
)
def test_bad_answers_are_one_clear_sentence(reply: bytes, says: str) -> None:
    with server(lambda _: reply) as (port, _), pytest.raises(LinkError, match=says) as caught:
        fetch("http://shop.example/", network=network(port, PUBLIC))
    assert "shop.example" in str(caught.value)


@pytest.mark.parametrize("slow", ["header", "body"])
def test_an_answer_that_drips_is_cut_at_the_deadline(slow: str) -> None:
    start = b"" if slow == "header" else ok(b"")
    drip = [start, *([b"HTTP/1.1 200 OK"] if slow == "header" else [b"x"]), *([b"x"] * 100)]
    begun = time.monotonic()
    with server(drip, pause_s=0.1) as (port, _), pytest.raises(LinkError, match="did not answer"):
        fetch("http://shop.example/", network=network(port, PUBLIC, total_s=0.8))
    assert time.monotonic() - begun < 5


def test_a_resolver_that_hangs_is_not_waited_for() -> None:
    begun = time.monotonic()
    release = threading.Event()
    net = Network(resolve=lambda *_: [PUBLIC] if release.wait(20) else [], total_s=0.3)
    with pytest.raises(LinkError, match="did not answer within 0 seconds"):
        fetch("http://shop.example/", network=net)
    release.set()
    assert time.monotonic() - begun < 5


def test_an_unknown_host_is_named() -> None:
    def unknown(*_: object) -> list[str]:
        raise socket.gaierror

    with pytest.raises(LinkError, match=r"shop\.example cannot be found"):
        fetch("http://shop.example/", network=Network(resolve=unknown))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl to make a certificate")
def test_tls_names_the_host_and_its_certificate_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        (
            f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout {key} -out {certificate} "
            "-subj /CN=shop.example -addext subjectAltName=DNS:shop.example"
        ).split(),
        check=True,
        capture_output=True,
    )
    asked: list[str | None] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    context.sni_callback = lambda _, name, __: asked.append(name)
    with server(lambda _: ok(b"pixels"), tls=context) as (port, _):
        with pytest.raises(LinkError, match=r"cannot prove that it is shop\.example"):
            fetch("https://shop.example/", network=network(port, PUBLIC))
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert fetch("https://shop.example/", network=network(port, PUBLIC)) == b"pixels"
        with pytest.raises(LinkError, match=r"cannot prove that it is other\.example"):
            fetch("https://other.example/", network=network(port, PUBLIC))
    assert asked == ["shop.example", "shop.example", "other.example"]
