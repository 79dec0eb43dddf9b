package app.greenroom.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Set<String> KNOWN = Set.of(
            "how",
            "would",
            "you",
            "design",
            "an",
            "for",
            "orders",
            "names",
            "the",
            "index",
            "and",
            "its",
            "cost",
            "or",
            "read",
            "write",
            "company",
            "customer",
            "see");

    @Test
    void aTermIsWhatTheEngineHasNoWordFor() {
        assertThat(glossary("How would you design an API for orders?", "names the PostgreSQL index and its cost"))
                .containsExactly("API", "PostgreSQL");
    }

    @Test
    void theSpellingThatTellsMostIsKept() {
        assertThat(glossary("github", "GitHub", "Github")).containsExactly("GitHub");
    }

    @Test
    void manyOfATermAreTheTermAndKnownWordsInOtherShapesAreNone() {
        assertThat(glossary("APIs and KPIs", "the company’s read/write cost, and its customers’ 2024 index; A/B"))
                .containsExactly("API", "KPI");
    }

    @Test
    void aLetterAndADigitAreATermAndANumberIsNone() {
        assertThat(glossary("B2B and S3, 2024, A/B, 7")).containsExactly("B2B", "S3");
    }

    @Test
    void anAcronymThatEndsInAnSIsNoPluralOfAWord() {
        assertThat(Glossary.of(List.of("the AWS bill, and the UX"), List.of("aw", "u", "the", "bill", "and")::contains)
                        .terms())
                .containsExactly("AWS", "UX");
    }

    private static Iterable<String> glossary(String... texts) {
        return Glossary.of(List.of(texts), KNOWN::contains).terms();
    }
}
