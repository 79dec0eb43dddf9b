package app.greenroom.guides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one guide of a pack. */
final class PackGuideReading {

    private final PackFields guide;
    private final PackReader.Terms terms;
    private final PackProblems problems;
    private final List<PackGuide.Question> questions = new ArrayList<>();
    private final Map<String, Integer> questionLines = new HashMap<>();

    PackGuideReading(PackFields guide, PackReader.Terms terms, PackProblems problems) {
        this.guide = guide;
        this.terms = terms;
        this.problems = problems;
    }

    PackGuide read() {
        String key = guide.key("key");
        int version = guide.number("version", 1, 1_000_000);
        String company = guide.text("company", 80);
        String role = guide.text("role", 80);
        String title = guide.text("title", 120);
        LocalDate updated = guide.date("updated");
        int readingMinutes = guide.number("readingMinutes", 1, 120);
        GuideBody body = body();
        return new PackGuide(
                key,
                version,
                company,
                role,
                title,
                updated,
                readingMinutes,
                body,
                List.copyOf(questions),
                guide.line());
    }

    private GuideBody body() {
        String introduction = guide.paragraphs("introduction", 4_000);
        var rounds = guide.groups("rounds", 0, 12, "a round", this::round);
        var sections = guide.groups("sections", 1, 12, "a section", this::section);
        var tips = guide.groups("tips", 0, 20, "a tip", this::tip);
        var faqs = guide.groups("faqs", 0, 20, "a question of the FAQ", this::faq);
        var levels = guide.groups("levels", 0, 12, "a level", this::level);
        var source = guide.optionalGroup("paySource", "the source of the pay", this::paySource);
        if (!levels.isEmpty() && !guide.has("paySource")) {
            problems.add(guide.lineOf("levels"), "\"levels\" need a \"paySource\": figures show where they come from");
        }
        return new GuideBody(introduction, rounds, sections, tips, faqs, levels, source);
    }

    private GuideBody.Round round(PackFields round) {
        return new GuideBody.Round(
                round.text("name", 80), round.text("format", 120), round.optionalText("detail", 500));
    }

    private GuideBody.Section section(PackFields section) {
        String category = section.word("category", terms.categories());
        String title = section.text("title", 120);
        String advice = section.text("advice", 1_000);
        List<String> keys = section.groups("questions", 1, 50, "a question", question -> question(question, category));
        return new GuideBody.Section(category, title, advice, keys);
    }

    private String question(PackFields question, String ofSection) {
        String key = question.key("key");
        Integer before = questionLines.putIfAbsent(key, question.lineOf("key"));
        if (before != null && !key.isEmpty()) {
            problems.add(
                    question.lineOf("key"),
                    "the key \"%s\" is used twice in this guide, first on line %d".formatted(Shown.of(key), before));
        }
        questions.add(new PackGuide.Question(
                key,
                question.text("prompt", 500),
                question.has("category") ? question.word("category", terms.categories()) : ofSection,
                question.word("difficulty", terms.difficulties()),
                question.number("answerSeconds", terms.shortestAnswer(), terms.longestAnswer()),
                question.texts("points", 1, 8, 160),
                question.texts("followUps", 0, 6, 300)));
        return key;
    }

    private GuideBody.Tip tip(PackFields tip) {
        return new GuideBody.Tip(tip.text("title", 120), tip.text("text", 1_000));
    }

    private GuideBody.Faq faq(PackFields faq) {
        return new GuideBody.Faq(faq.text("question", 300), faq.text("answer", 2_000));
    }

    private GuideBody.Level level(PackFields level) {
        String name = level.text("name", 40);
        String title = level.text("title", 80);
        String base = level.text("base", 40);
        String total = level.text("total", 40);
        String currency = level.currency("currency");
        String note = level.optionalText("note", 200);
        int from = level.number("totalFrom", 0, 99_000_000);
        Integer to = level.has("totalTo") ? (Integer) level.number("totalTo", 0, 99_000_000) : null;
        if (to != null && to < from) {
            problems.add(level.lineOf("totalTo"), "\"totalTo\" is less than \"totalFrom\"");
        }
        return new GuideBody.Level(name, title, base, total, currency, note, from, to);
    }

    private GuideBody.PaySource paySource(PackFields source) {
        return new GuideBody.PaySource(source.text("text", 500), source.date("checked"));
    }
}
