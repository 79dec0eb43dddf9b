package app.greenroom.outbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * An address that somebody typed in, of the one form that is understood everywhere in the same way. What it leads to is
 * decided when it is used.
 *
 * @param host in lower case; an IPv6 address without its brackets
 * @param path without a slash at its end
 */
public record Destination(boolean secure, String host, int port, String path) {

    private static final int LONGEST = 500;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    /** @throws OutboundException with {@link Trouble#BAD_ADDRESS} */
    public static Destination parse(String text) throws OutboundException {
        try {
            URI uri = new URI(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = uri.getHost();
            boolean secure = scheme.equals("https");
            if (text.length() > LONGEST
                    || !secure && !scheme.equals("http")
                    || host == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null
                    || uri.getPort() > HIGHEST_PORT
                    || uri.getPort() == 0) {
                throw new OutboundException(Trouble.BAD_ADDRESS);
            }
            int port = uri.getPort() > 0 ? uri.getPort() : secure ? HTTPS : HTTP;
            return new Destination(secure, host(host), port, path(uri));
        } catch (URISyntaxException e) {
            throw new OutboundException(Trouble.BAD_ADDRESS, e);
        }
    }

    /** Numbers are addresses in one form only: others are read differently by different programs. */
    private static String host(String given) throws OutboundException {
        String host = given.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "").replaceAll("\\.$", "");
        boolean six = host.contains(":");
        String last = host.substring(host.lastIndexOf('.') + 1);
        boolean numeric = last.matches("[0-9]+|0x[0-9a-f]*");
        boolean canonical = host.matches("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
        if (host.isEmpty() || host.contains("%") || !six && numeric && !canonical) {
            throw new OutboundException(Trouble.BAD_ADDRESS);
        }
        return host;
    }

    private static String path(URI uri) throws OutboundException {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
        if (path.contains("..") || path.contains("%")) {
            throw new OutboundException(Trouble.BAD_ADDRESS);
        }
        return path;
    }

    /** Whom a key is given to: the same key is not sent anywhere else. */
    public String origin() {
        return (secure ? "https://" : "http://") + bracketed() + ":" + port;
    }

    /** As people know it: the port only where it is unusual. */
    public String shown() {
        return port == (secure ? HTTPS : HTTP) ? bracketed() : bracketed() + ":" + port;
    }

    /** What is sent there does not leave the machine that sends it. */
    public boolean thisMachine() {
        return THIS_MACHINE.contains(host);
    }

    URI below(String more) {
        return URI.create(origin() + path + more);
    }

    private String bracketed() {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
