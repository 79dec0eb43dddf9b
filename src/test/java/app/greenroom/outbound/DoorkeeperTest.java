package app.greenroom.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "2606:4700::6810:84e5", "64:ff9b::808:808", "2002:808:808::1"})
    void thePublicInternetIsOpenWithTls(String address) throws Exception {
        assertThat(refusal("https://api.example.com", List.of(), address)).isNull();
        assertThat(refusal("http://api.example.com", List.of(), address)).isEqualTo(Trouble.NOT_HTTPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.192",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:a9fe:a9fe",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::1",
                "2002:a9fe:a9fe::",
                "2001:0:53aa:64c:0:5efe:7f00:1",
                "2001:db8::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void whatIsNoPublicAddressIsClosedInEveryForm(String address) throws Exception {
        assertThat(refusal("https://api.example.com", List.of(), address)).isEqualTo(Trouble.PRIVATE_ADDRESS);
        assertThat(refusal("https://api.example.com", List.of(), "8.8.8.8", address))
                .as("beside a public one")
                .isEqualTo(Trouble.PRIVATE_ADDRESS);
    }

    @Test
    void theOperatorAllowsMachinesNetworksAndNames() throws Exception {
        List<String> allowed = List.of("127.0.0.1:11434", "192.168.1.0/24", "[fd00::7]:8080", "ollama:11434");

        assertThat(refusal("http://127.0.0.1:11434", allowed, "127.0.0.1")).isNull();
        assertThat(refusal("http://127.0.0.1:5432", allowed, "127.0.0.1")).isEqualTo(Trouble.PRIVATE_ADDRESS);
        assertThat(refusal("http://box.lan", allowed, "192.168.1.77")).isNull();
        assertThat(refusal("http://box.lan", allowed, "192.168.2.77")).isEqualTo(Trouble.PRIVATE_ADDRESS);
        assertThat(refusal("http://[fd00::7]:8080", allowed, "fd00::7")).isNull();
        assertThat(refusal("http://ollama:11434", allowed, "172.18.0.3")).isNull();
        assertThat(refusal("http://ollama:2375", allowed, "172.18.0.3")).isEqualTo(Trouble.PRIVATE_ADDRESS);
        assertThat(refusal("http://evil.ollama:11434", allowed, "172.18.0.3")).isEqualTo(Trouble.PRIVATE_ADDRESS);
    }

    @Test
    void aNameThatIsAllowedNeverStandsForTheCredentialsOfACloud() throws Exception {
        assertThat(refusal("http://ollama:80", List.of("ollama"), "169.254.169.254"))
                .isEqualTo(Trouble.PRIVATE_ADDRESS);
        assertThat(refusal("http://ollama:80", List.of("ollama"), "fd00:ec2::254"))
                .isEqualTo(Trouble.PRIVATE_ADDRESS);
        assertThat(refusal("http://localhost:80", List.of("localhost"), "10.0.0.1"))
                .as("this machine's name that leads elsewhere")
                .isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void aNameWithoutAddressesIsUnknown() throws Exception {
        assertThat(refusal("https://api.example.com", List.of())).isEqualTo(Trouble.UNKNOWN_HOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0/8", "host name", "host:99999", "host:x", "::1/200", "2130706433"})
    void aSlipInTheListStopsTheStart(String entry) {
        assertThatThrownBy(() -> Allowed.parse(List.of(entry))).isInstanceOf(IllegalArgumentException.class);
    }

    private static @Nullable Trouble refusal(String address, List<String> allowed, String... resolved)
            throws IOException {
        InetAddress[] addresses = new InetAddress[resolved.length];
        for (int i = 0; i < resolved.length; i++) {
            addresses[i] = InetAddress.getByName(resolved[i]);
        }
        Doorkeeper doorkeeper = new Doorkeeper(allowed, host -> addresses);
        Destination destination = Destination.parse(address);
        OutboundException refused =
                catchThrowableOfType(OutboundException.class, () -> doorkeeper.addresses(destination));
        return refused == null ? null : refused.trouble();
    }
}
