package app.greenroom.outbound;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that begin with the same bits. */
record Network(byte[] start, int bits) {

    /** Where clouds keep credentials, and what is no single machine at all. */
    static final List<Network> NEVER_BY_NAME = Stream.of(
                    "169.254.0.0/16", "224.0.0.0/3", "0.0.0.0/8", "fe80::/10", "ff00::/8", "::/128", "fd00:ec2::254")
            .map(Network::parse)
            .toList();

    static boolean looksLikeOne(String text) {
        return text.contains(":") || text.matches("[0-9./]+");
    }

    /** @param text an address, with or without the number of bits that count */
    static Network parse(String text) {
        String[] parts = text.split("/", -1);
        byte[] start = address(parts[0]).getAddress();
        int all = start.length * Byte.SIZE;
        if (parts.length > 2 || parts.length == 2 && !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException("no network: " + text);
        }
        int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
        if (bits > all) {
            throw new IllegalArgumentException("no network: " + text);
        }
        return new Network(start, bits);
    }

    boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != start.length) {
            return false;
        }
        int rest = start.length * Byte.SIZE - bits;
        return new BigInteger(1, start).shiftRight(rest).equals(new BigInteger(1, other).shiftRight(rest));
    }

    /** Of an address in digits: nothing is looked up. */
    private static InetAddress address(String digits) {
        if (!digits.contains(":") && !digits.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
            throw new IllegalArgumentException("no address: " + digits);
        }
        try {
            return InetAddress.getByName(digits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + digits, e);
        }
    }
}
