package app.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.greenroom.testing.ProcessorTime;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

    private static final String GOOD = PackFiles.small();
    private static final List<String> LINES = GOOD.lines().toList();

    private final PackReader reader = new PackReader(new PackReader.Terms(
            List.of("culture-fit", "behavioural", "product-sense", "data-analysis", "technical", "business-case"),
            List.of("EASIER", "CORE", "HARDER"),
            30,
            600));

    @Test
    void aGoodPackIsReadCompletely() {
        PackGuide guide = reader.read(PackFiles.stream(GOOD)).getFirst();

        assertThat(guide.key()).isEqualTo("harbour-planner");
        assertThat(guide.version()).isEqualTo(3);
        assertThat(guide.updated()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(guide.body().introduction()).isEqualTo("Ships wait for nobody.\n\nPlans do.");
        assertThat(guide.body().rounds()).containsExactly(new GuideBody.Round("Phone", "20 min", "A first talk"));
        assertThat(guide.body().sections())
                .containsExactly(new GuideBody.Section(
                        "behavioural",
                        "What you did",
                        "Say what you did yourself.",
                        List.of("harbour-01", "harbour-02")));
        assertThat(guide.body().faqs()).containsExactly(new GuideBody.Faq("Is there a test?", "No: only talks."));
        assertThat(guide.body().levels())
                .extracting(GuideBody.Level::totalFrom, GuideBody.Level::totalTo, GuideBody.Level::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(55000, 70000, null),
                        org.assertj.core.groups.Tuple.tuple(90000, null, "Few posts"));
        assertThat(guide.questions())
                .extracting(PackGuide.Question::category)
                .as("a question's own category wins over its section's")
                .containsExactly("behavioural", "business-case");
        assertThat(guide.questions().getLast().followUps()).isEmpty();
    }

    @Test
    void layoutDoesNotMatterToTheDigestAndWordsDo() {
        String digest = reader.read(PackFiles.stream(GOOD)).getFirst().digest();

        String relaid = "# a comment\n" + GOOD.replace("title: Sleep", "title: \"Sleep\"");
        assertThat(reader.read(PackFiles.stream(relaid)).getFirst().digest()).isEqualTo(digest);
        String reworded = GOOD.replace("title: Sleep", "title: Rest");
        assertThat(reader.read(PackFiles.stream(reworded)).getFirst().digest()).isNotEqualTo(digest);
    }

    /** The line to change, what to put there, the line of the problem, and words of its reason. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "format: greenroom-pack/1      | format: greenroom-pack/2       | 1  | reads packs with",
                "format: greenroom-pack/1      | # none                         | 2  | \"format\" is missing",
                "key: harbour-planner          | kee: harbour-planner           | 3  | \"key\" is missing from a guide",
                "key: harbour-planner          | kee: harbour-planner           | 3  | unknown field \"kee\"; did you mean \"key\"?",
                "key: harbour-planner          | key: Harbour Planner           | 3  | small letters, digits",
                "key: harbour-planner          | key: ab                        | 3  | at least 3",
                "version: 3                    | version: three                 | 4  | must be a whole number, but this is text",
                "version: 3                    | version: 0                     | 4  | between 1 and 1000000",
                "version: 3                    | version: 3.5                   | 4  | a number with decimals",
                "version: 3                    | version: 99999999999999        | 4  | between 1 and 1000000",
                "version: 3                    | edition: 3                     | 4  | unknown field \"edition\"; a guide has key, version",
                "company: Harbour              | company: 2024                  | 5  | put quotes around it",
                "company: Harbour              | company:                       | 5  | \"company\" is empty",
                "company: Harbour              | company: null                  | 5  | this is empty",
                "company: Harbour              | company: \"  \"                  | 5  | \"company\" is empty",
                "role: Planner                 | company: Harbour               | 6  | given twice, first on line 5",
                "updated: 2026-01-15           | updated: 2026-02-30            | 8  | a date such as",
                "updated: 2026-01-15           | updated: 15 January            | 8  | a date such as",
                "readingMinutes: 2             | readingMinutes: -2             | 9  | between 1 and 120",
                "- category: behavioural       | - category: behaviour          | 19 | must be culture-fit, behavioural",
                "title: What you did           | title: [What, you]             | 20 | must be text, but this is a list",
                "difficulty: CORE              | difficulty: HARD               | 25 | \"difficulty\" must be EASIER, CORE or HARDER, not \"HARD\"",
                "answerSeconds: 120            | answerSeconds: 5               | 26 | between 30 and 600",
                "answerSeconds: 120            | answerSeconds: true            | 26 | true or false",
                "followUps:                    | followups:                     | 30 | unknown field \"followups\"; did you mean \"followUps\"?",
                "- key: harbour-02             | - key: harbour-01              | 32 | the key \"harbour-01\" is used twice in this guide, first on line 23",
                "category: business-case       | category: cases                | 34 | not \"cases\"",
                "- estimates out loud          | {a: 1}                         | 38 | \"points\" must be a list",
                "- estimates out loud          | - {a: 1}                       | 38 | \"points\" must be text",
                "text: The night before.       | text: The night: before.       | 41 | colon in it needs quotes",
                "answer: \"No: only talks.\"     | answer: \"No                    | 46 | a quotation mark may be missing",
                "answer: \"No: only talks.\"     | answer: \"No \\0 talks\"         | 44 | cannot be seen",
                "answer: \"No: only talks.\"     | answer: \"\\uD800\"              | 44 | cannot be seen",
                "answer: \"No: only talks.\"     | answer: *there                 | 44 | anchors (&) and aliases (*)",
                "answer: \"No: only talks.\"     | answer: &here No               | 44 | anchors (&) and aliases (*)",
                "answer: \"No: only talks.\"     | &here answer: No               | 44 | anchors (&) and aliases (*)",
                "answer: \"No: only talks.\"     | answer: !!java.io.File x       | 44 | tags (!)",
                "answer: \"No: only talks.\"     | answer: ! x                    | 44 | tags (!)",
                "totalTo: 70000                | totalTo: 50000                 | 46 | less than \"totalFrom\"",
                "currency: EUR, totalFrom      | currency: XXY, totalFrom       | 46 | a currency such as USD",
                "checked: 2026-01-10           | checkd: 2026-01-10             | 50 | did you mean \"checked\"?",
            })
    void whatIsWrongIsNamedWithItsLine(String part, String instead, int line, String reason) {
        assertThat(GOOD).contains(part);
        String bad = Stream.of(GOOD.split(java.util.regex.Pattern.quote(part), 2))
                .reduce((before, after) -> before + instead + after)
                .orElseThrow();

        assertThat(problems(bad)).anySatisfy(problem -> {
            assertThat(problem.reason()).contains(reason);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        String bad = GOOD.replace("difficulty: HARDER", "difficulty: HARD")
                .replace("version: 3", "version: x")
                .replace("checked: 2026-01-10", "checked: soon");

        assertThat(problems(bad)).extracting(PackProblem::line).containsExactly(4, 35, 50);
    }

    @Test
    void payWithoutASourceIsRefused() {
        String bad = GOOD.substring(0, GOOD.indexOf("    paySource:"));

        assertThat(problems(bad)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(45);
            assertThat(problem.reason()).contains("paySource");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "hello",
                "- a\n- b",
                "42",
                "format: greenroom-pack/1",
                "format: greenroom-pack/1\nguides: []",
                "format: greenroom-pack/1\nguides: {}",
                "format: greenroom-pack/1\nguides: [1, two, [], {}]",
                "? [a, b]\n: c",
                "%YAML 9.9\n---\na: 1",
                "a: 1\n---\nb: 2",
                "{\"format\": \"greenroom-pack/1\", \"guides\": [{\"key\": \"a\"}]}",
                "a:\n\t- b",
            })
    void whatIsNoPackIsRefused(String text) {
        assertThat(problems(text))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(problems(GOOD + "---\n" + GOOD)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(LINES.size() + 2);
            assertThat(problem.reason()).contains("second document");
        });
    }

    @Test
    void bytesThatAreNoTextAreRefusedWhereTheyStand() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        assertThat(problems(new ByteArrayInputStream(image)))
                .extracting(PackProblem::reason)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("UTF-8");

        byte[] latin = GOOD.replace("Harbour", "Hàrbour").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(new ByteArrayInputStream(latin)))
                .extracting(PackProblem::line)
                .containsExactly(5);
        byte[] utf16 = GOOD.getBytes(StandardCharsets.UTF_16);
        assertThat(problems(new ByteArrayInputStream(utf16))).isNotEmpty();
    }

    @Test
    void signsThatCannotBeSeenAreRefused() {
        assertThat(problems(GOOD.replace("Ships wait", "Ships \u202Ewait")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(11);
                    assertThat(problem.reason()).contains("U+202E");
                });
        assertThatCode(() -> reader.read(PackFiles.stream("\uFEFF" + GOOD))).doesNotThrowAnyException();
        assertThatCode(() -> reader.read(PackFiles.stream(GOOD.replace("Ships", "Ships 🚢 Привет"))))
                .doesNotThrowAnyException();
    }

    static Stream<String> bombs() {
        String billion = IntStream.range(1, 30)
                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1))
                .reduce("a0: &a0 [x, x, x]\n", String::concat);
        return Stream.of(
                billion,
                "[".repeat(400_000),
                "{a: ".repeat(200_000),
                "- ".repeat(400_000) + "x",
                "format: [" + "1,".repeat(450_000) + "1]",
                "guides:\n" + "  - x\n".repeat(150_000),
                "a".repeat(PackText.MOST_BYTES + 1),
                "\"" + "a".repeat(900_000),
                "? ".repeat(400_000));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @Timeout(120)
    void bombsDoNotGoOff(String bomb) {
        assertThat(ProcessorTime.of(() -> assertThat(problems(bomb)).hasSizeBetween(1, 51)))
                .isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anEndlessFileIsGivenUpAfterAMegabyte() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(problems(endless))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("larger than 1 MB"));
    }

    @Test
    void aFieldUnderAnotherNameIsAlwaysNamedWithItsLine() {
        for (int i = 0; i < LINES.size(); i++) {
            String line = LINES.get(i);
            if (!line.matches("\\s*(- )?\\w+:.*") || line.contains("{") || line.startsWith("format")) {
                continue;
            }
            int number = i + 1;
            String renamed = line.replaceFirst("(\\w+):", "x$1:");
            assertThat(problems(with(i, renamed))).as(renamed).anySatisfy(problem -> {
                assertThat(problem.line()).isEqualTo(number);
                assertThat(problem.reason()).contains("unknown field");
            });
        }
    }

    @Test
    void aValueOfAnotherKindIsAlwaysNamedWithItsLine() {
        for (int i = 0; i < LINES.size(); i++) {
            if (!LINES.get(i).matches("\\s*(- )?\\w+: [^|{]*")) {
                continue;
            }
            int number = i + 1;
            String other = LINES.get(i).replaceFirst(": .*", ": {}");
            assertThat(problems(with(i, other)))
                    .as(other)
                    .anySatisfy(problem -> assertThat(problem.line()).isEqualTo(number));
        }
    }

    /** Whatever happens to a file on its way, the answer is a guide or a list of problems inside the file. */
    @Test
    void noDamageBreaksTheReader() {
        Random random = new Random(20260225);
        String signs = "\"'&*!|>%@`#{}[],:-? \n\tx\\0";
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                int place = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(place);
                    case 1 -> text.insert(place, signs.charAt(random.nextInt(signs.length())));
                    case 2 -> text.setLength(Math.max(1, place));
                    default -> text.insert(place, text.substring(place, Math.min(place + 40, text.length())));
                }
            }
            String damaged = text.toString();
            int lines = damaged.split("\n", -1).length;
            try {
                assertThat(reader.read(PackFiles.stream(damaged))).isNotEmpty();
            } catch (PackException e) {
                assertThat(e.problems())
                        .as(damaged)
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.line()).isBetween(1, lines));
            }
        }
    }

    private List<PackProblem> problems(String text) {
        return problems(PackFiles.stream(text));
    }

    private List<PackProblem> problems(InputStream stream) {
        PackException refused = catchThrowableOfType(PackException.class, () -> reader.read(stream));
        assertThat(refused).as("the pack is refused").isNotNull();
        return refused.problems();
    }

    private static String with(int line, String instead) {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(line, instead);
        return String.join("\n", lines) + "\n";
    }
}
