"""Which addresses a dropped link may lead to: public ones, never this machine or its network.

A web page can hand over a link whose name resolves to 127.0.0.1 or to a router.  `is_global` of the
standard library is not enough: it calls NAT64 and 6to4 forms of private addresses global on some
versions of Python, and multicast too.
"""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

_NAT64: Final = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
# 192.0.0.0/24 is for protocols, not hosts; some Pythons call parts of it global (CVE-2024-4032).
_PROTOCOL_ASSIGNMENTS: Final = "192.0.0."


def is_public(address: str) -> bool:
    """Tell whether an IP address, as text, is one of the public internet's."""
    try:
        ip = _unwrapped(ip_address(address.split("%", 1)[0]))
    except ValueError:
        return False
    if isinstance(ip, IPv4Address) and str(ip).startswith(_PROTOCOL_ASSIGNMENTS):
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _unwrapped(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Return the IPv4 address that an IPv6 one stands for, where it stands for one."""
    if isinstance(ip, IPv4Address):
        return ip
    if any(ip in network for network in _NAT64):
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    if ip.teredo:
        return ip.teredo[1]
    return ip.ipv4_mapped or ip.sixtofour or _compatible(ip) or ip


def _compatible(ip: IPv6Address) -> IPv4Address | None:
    """Return the address of the obsolete form ::127.0.0.1, but not of :: and ::1."""
    return IPv4Address(int(ip)) if 1 < int(ip) < 2**32 else None
