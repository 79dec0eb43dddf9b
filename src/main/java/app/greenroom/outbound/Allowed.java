package app.greenroom.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the operator's list: a name, an address or a network, with a port or for all of them. A name stands for
 * whatever private address it has at the moment, but never for one that machines use among themselves (link-local), where
 * the credentials of clouds lie.
 *
 * @param network null for a name
 * @param port 0 for any
 */
record Allowed(String name, @Nullable Network network, int port) {

    private static final int HIGHEST_PORT = 65_535;

    static List<Allowed> parse(List<String> entries) {
        return entries.stream()
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(Allowed::parse)
                .toList();
    }

    /** @throws IllegalArgumentException when it cannot be understood, so that a slip is not taken for "nothing allowed" */
    static Allowed parse(String entry) {
        String host = entry;
        int port = 0;
        int colon = entry.lastIndexOf(':');
        boolean bracketed = entry.startsWith("[");
        if (colon > 0 && (bracketed ? colon > entry.indexOf(']') : entry.indexOf(':') == colon)) {
            host = entry.substring(0, colon);
            port = port(entry, entry.substring(colon + 1));
        }
        host = host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
        if (Network.looksLikeOne(host)) {
            return new Allowed(host, Network.parse(host), port);
        }
        if (!host.matches("[a-z0-9]([a-z0-9._-]*[a-z0-9])?")) {
            throw new IllegalArgumentException("greenroom.outbound.allowed: cannot read “" + entry + "”");
        }
        return new Allowed(host, null, port);
    }

    private static int port(String entry, String digits) {
        if (!digits.matches("\\d{1,5}") || Integer.parseInt(digits) > HIGHEST_PORT || Integer.parseInt(digits) == 0) {
            throw new IllegalArgumentException("greenroom.outbound.allowed: cannot read the port of “" + entry + "”");
        }
        return Integer.parseInt(digits);
    }

    boolean allows(Destination destination, InetAddress address) {
        if (port != 0 && port != destination.port()) {
            return false;
        }
        if (network != null) {
            return network.contains(address);
        }
        return name.equals(destination.host())
                && Network.NEVER_BY_NAME.stream().noneMatch(network -> network.contains(address));
    }
}
