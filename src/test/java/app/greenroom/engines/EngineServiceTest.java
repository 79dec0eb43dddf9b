package app.greenroom.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.audit.AuditEntry;
import app.greenroom.audit.AuditTrail;
import app.greenroom.people.SignedIn;
import app.greenroom.secrets.SealBrokenException;
import app.greenroom.shared.RuleException;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@StudioTest
class EngineServiceTest {

    private static final String KEY = "sk-live-9876543210";
    private static final String ADDRESS = "https://api.example.com/v1";

    @Autowired
    private Studio studio;

    @Autowired
    private EngineService engines;

    @Autowired
    private EngineBook book;

    @Autowired
    private Connected connected;

    @Autowired
    private BudgetBook budget;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn ada;

    @BeforeEach
    void anAdministrator() {
        ada = studio.administrator();
    }

    @AfterEach
    void builtInAgain() {
        studio.as(ada, () -> engines.change(EngineDraft.builtIn(Purpose.TRANSCRIPTION)));
    }

    @Test
    void aKeyIsSealedAndNeverComesBackOrIntoTheTrail() throws Exception {
        EngineChoice choice = change(ADDRESS, "whisper-1", KEY);

        assertThat(choice.keySet()).isTrue();
        assertThat(choice.toString()).doesNotContain(KEY);
        assertThat(draft(ADDRESS, "m", KEY).toString()).doesNotContain(KEY);
        String row = jdbc.sql("select api_key from engine_choice where purpose = 'TRANSCRIPTION'")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("sk-").doesNotContain(KEY);
        assertThat(book.choice(Purpose.TRANSCRIPTION).toString()).doesNotContain(row);
        assertThat(trail().getFirst())
                .isEqualTo("Transcription: OpenAI-compatible service at api.example.com, whisper-1, new key, 30 s,"
                        + " 100 requests and any number of tokens a day");
        assertThat(trail()).noneMatch(detail -> detail.contains(KEY));
    }

    @Test
    void aKeyStaysWhereItIsMeantForAndGoesNowhereElse() {
        change(ADDRESS, "whisper-1", KEY);
        assertThat(change(ADDRESS, "whisper-2", null).keySet()).isTrue();
        assertThat(trail().getFirst()).contains("same key");
        assertThat(change("https://api.example.com/v2", "whisper-2", null).keySet())
                .as("another path of the same machine")
                .isTrue();
        assertThat(change("https://evil.example/v1", "whisper-1", null).keySet())
                .as("another machine")
                .isFalse();
        change(ADDRESS, "whisper-1", KEY);
        assertThat(change(ADDRESS, "whisper-1", "").keySet()).as("forgotten").isFalse();
        assertThat(trail().getFirst()).contains("no key");
    }

    @Test
    void anAddressWrittenIntoTheDatabaseByHandDoesNotGetTheKey() {
        change(ADDRESS, "whisper-1", KEY);
        jdbc.sql("update engine_choice set address = 'https://evil.example/v1' where purpose = 'TRANSCRIPTION'")
                .update();

        assertThatThrownBy(() -> connected.transcriber(
                        book.choice(Purpose.TRANSCRIPTION),
                        new Meter(budget, book.choice(Purpose.TRANSCRIPTION).choice(), null)))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void whatCannotWorkIsRefusedInWords() {
        assertRefused(draft("api.example.com", "m", null), "Please enter a whole web address");
        assertRefused(draft("https://user:pw@api.example.com", "m", null), "Please enter a whole web address");
        assertRefused(draft(ADDRESS, " ", null), "Please name the model");
        assertRefused(draft(ADDRESS, "m", "two\nlines"), "This does not look like a key");
        assertRefused(
                new EngineDraft(Purpose.TRANSCRIPTION, EngineKind.ANTHROPIC, ADDRESS, "m", null, 30, null, null),
                "Anthropic cannot do this.");
        assertRefused(
                new EngineDraft(Purpose.TRANSCRIPTION, EngineKind.OPENAI, ADDRESS, "m", null, 3, null, null),
                "Please choose 5 to 600 seconds.");
        assertRefused(
                new EngineDraft(Purpose.TRANSCRIPTION, EngineKind.OPENAI, ADDRESS, "m", null, 30, 0, null),
                "A budget is at least 1.");
        assertThat(studio.get(ada, () -> engines.choice(Purpose.TRANSCRIPTION)).kind())
                .isEqualTo(EngineKind.EMBEDDED);
    }

    @Test
    void onlyTheAdministratorChoosesSeesAndTries() {
        for (SignedIn other : List.of(studio.coach(), studio.candidate())) {
            assertThatThrownBy(() -> studio.get(other, () -> engines.choice(Purpose.ASSESSMENT)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> studio.get(other, () -> engines.today(Purpose.ASSESSMENT)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> studio.get(other, () -> engines.tryIt(Purpose.ASSESSMENT)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> studio.as(other, () -> engines.change(EngineDraft.builtIn(Purpose.TRANSCRIPTION))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private EngineChoice change(String address, String model, @Nullable String key) {
        return studio.get(ada, () -> engines.change(draft(address, model, key)));
    }

    private static EngineDraft draft(String address, String model, @Nullable String key) {
        return new EngineDraft(Purpose.TRANSCRIPTION, EngineKind.OPENAI, address, model, key, 30, 100, null);
    }

    private void assertRefused(EngineDraft draft, String words) {
        assertThatThrownBy(() -> studio.as(ada, () -> engines.change(draft)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining(words);
    }

    private List<String> trail() {
        return studio.get(ada, () -> audit.newest(0, 200)).stream()
                .filter(entry -> entry.action().equals("engine.changed"))
                .map(AuditEntry::detail)
                .toList();
    }
}
