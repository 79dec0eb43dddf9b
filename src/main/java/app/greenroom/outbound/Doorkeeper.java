package app.greenroom.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Decides where requests may go: with TLS to the public internet, and to what the operator allows. */
@Component
@EnableConfigurationProperties(OutboundSettings.class)
class Doorkeeper {

    /** Finds the addresses of a name. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final List<Allowed> allowed;
    private final Names names;

    @Autowired
    Doorkeeper(OutboundSettings settings) {
        this(settings.allowed(), InetAddress::getAllByName);
    }

    Doorkeeper(List<String> allowed, Names names) {
        this.allowed = Allowed.parse(allowed);
        this.names = names;
    }

    /**
     * The addresses to connect to, and no others: asking for them twice may bring different ones. One that is out of
     * bounds makes the name out of bounds.
     */
    InetAddress[] addresses(Destination destination) throws IOException {
        InetAddress[] all;
        try {
            all = names.addresses(destination.host());
        } catch (UnknownHostException e) {
            throw new OutboundException(Trouble.UNKNOWN_HOST, e);
        }
        if (all.length == 0) {
            throw new OutboundException(Trouble.UNKNOWN_HOST);
        }
        for (InetAddress address : all) {
            check(destination, address);
        }
        return all;
    }

    private void check(Destination destination, InetAddress address) throws OutboundException {
        if (destination.thisMachine() && !address.isLoopbackAddress()) {
            throw new OutboundException(Trouble.UNREACHABLE);
        }
        if (allowed.stream().anyMatch(entry -> entry.allows(destination, address))) {
            return;
        }
        if (!PublicInternet.has(address)) {
            throw new OutboundException(Trouble.PRIVATE_ADDRESS);
        }
        if (!destination.secure()) {
            throw new OutboundException(Trouble.NOT_HTTPS);
        }
    }
}
