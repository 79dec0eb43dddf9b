package app.greenroom.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @Test
    void anAddressIsReadInOneWay() throws Exception {
        Destination destination = Destination.parse(" HTTPS://API.Example.com/v1/ ");

        assertThat(destination).isEqualTo(new Destination(true, "api.example.com", 443, "/v1"));
        assertThat(destination.origin()).isEqualTo("https://api.example.com:443");
        assertThat(destination.below("/models")).hasToString("https://api.example.com:443/v1/models");
        assertThat(destination.shown()).isEqualTo("api.example.com");
        assertThat(Destination.parse("http://[FD00::7]:8080").shown()).isEqualTo("[fd00::7]:8080");
    }

    @Test
    void onlyWhatIsCertainlyHereIsThisMachine() throws Exception {
        assertThat(Destination.parse("http://localhost:11434").thisMachine()).isTrue();
        assertThat(Destination.parse("http://127.0.0.1:11434").thisMachine()).isTrue();
        assertThat(Destination.parse("http://[::1]:11434").thisMachine()).isTrue();
        assertThat(Destination.parse("http://ollama:11434").thisMachine()).isFalse();
        assertThat(Destination.parse("http://localhost.example.com").thisMachine())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.example.com",
                "ftp://api.example.com",
                "file:///etc/passwd",
                "gopher://api.example.com",
                "https://",
                "https://user:secret@api.example.com",
                "https://api.example.com@127.0.0.1/",
                "https://api.example.com/?q=1",
                "https://api.example.com/#x",
                "https://api.example.com/../admin",
                "https://api.example.com/%2e%2e/admin",
                "https://api.example.com:0",
                "https://api.example.com:70000",
                "https://api.example.com\r\nHost: other",
                "https://api.example.com\\@127.0.0.1",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.0.01/",
                "http://127.0.0.1.5/",
                "http://[fe80::1%25eth0]/",
                "http://①②⑦.0.0.1/"
            })
    void whatProgramsReadDifferentlyIsRefused(String text) {
        assertThatThrownBy(() -> Destination.parse(text))
                .isInstanceOfSatisfying(
                        OutboundException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.BAD_ADDRESS));
    }
}
