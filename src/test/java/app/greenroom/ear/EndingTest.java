package app.greenroom.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

    @ParameterizedTest
    @CsvSource({
        "we cut the time to pay by a third, COMPLETE",
        "and in the end the whole team agreed, COMPLETE",
        "i called the customer because, OPEN",
        "so we looked at the, OPEN",
        "it depends on, OPEN",
        "then we, OPEN",
        "it was a kind of, OPEN",
        "it was hard you know, OPEN",
        "that is a good question, THINKING",
        "okay let me think, THINKING",
        "let me think about the price, COMPLETE",
        "and that's my answer, CLOSING",
        "that's my answer to the team, COMPLETE",
    })
    void theLastWordsTellWhetherMoreWillCome(String said, Ending ending) {
        assertThat(Ending.of(List.of(said.split(" ")))).isEqualTo(ending);
    }
}
