package app.greenroom.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, by the registries of special-purpose addresses
 * (iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry). Addresses that carry an IPv4 address
 * within are as public as that one.
 */
final class PublicInternet {

    private static final List<Network> SPECIAL_4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            // metadata of Azure, reached by a public number from inside alone
            "168.63.129.16");

    private static final Network GLOBAL_6 = Network.parse("2000::/3");
    private static final List<Network> SPECIAL_6 =
            networks("2001::/23", "2001:db8::/32", "3fff::/20", "2620:4f:8000::/48");

    private static final Network NAT64 = Network.parse("64:ff9b::/96");
    private static final Network SIX_TO_FOUR = Network.parse("2002::/16");
    private static final int IPV4 = 4;
    private static final int NAT64_AT = 12;
    private static final int SIX_TO_FOUR_AT = 2;

    private PublicInternet() {}

    static boolean has(InetAddress address) {
        if (address.getAddress().length == IPV4) {
            return SPECIAL_4.stream().noneMatch(network -> network.contains(address));
        }
        if (NAT64.contains(address)) {
            return has(within(address, NAT64_AT));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return has(within(address, SIX_TO_FOUR_AT));
        }
        return GLOBAL_6.contains(address) && SPECIAL_6.stream().noneMatch(network -> network.contains(address));
    }

    private static InetAddress within(InetAddress address, int at) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), at, at + IPV4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::parse).toList();
    }
}
