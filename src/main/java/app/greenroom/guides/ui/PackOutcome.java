package app.greenroom.guides.ui;

import app.greenroom.guides.PackProblem;
import app.greenroom.questions.ImportResult;
import app.greenroom.questions.ImportResult.ImportedGuide;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** What became of an imported file. */
final class PackOutcome extends Div {

    private PackOutcome(String tone, String title) {
        addClassNames("gr-pack-outcome", tone);
        add(new H3(title));
    }

    static Div done(ImportResult result) {
        boolean nothingNew =
                result.guides().stream().allMatch(guide -> guide.outcome() == ImportResult.Outcome.UNCHANGED);
        PackOutcome outcome = new PackOutcome("gr-pack-done", nothingNew ? "Nothing new in this file" : "Imported");
        UnorderedList list = new UnorderedList();
        result.guides()
                .forEach(guide -> list.add(new ListItem(
                        new Anchor(GuidePages.guide(guide.key()), guide.title()), new Span(" " + changed(guide)))));
        outcome.add(list);
        return outcome;
    }

    static Div refused(String fileName, List<PackProblem> problems) {
        PackOutcome outcome = new PackOutcome(
                "gr-pack-refused",
                "Nothing was imported: " + fileName + " has " + Words.counted(problems.size(), "problem"));
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> {
            Span line = new Span("Line " + problem.line());
            line.addClassName("gr-pack-line");
            list.add(new ListItem(line, new Span(problem.reason())));
        });
        outcome.add(list);
        return outcome;
    }

    static Div refused(String message) {
        return new PackOutcome("gr-pack-refused", message);
    }

    private static String changed(ImportedGuide guide) {
        return switch (guide.outcome()) {
            case NEW -> "is new, with " + Words.counted(guide.added(), "question") + ".";
            case UNCHANGED -> "is here already, word for word.";
            case UPDATED -> "is now version " + guide.version() + ": " + questions(guide) + ".";
        };
    }

    private static String questions(ImportedGuide guide) {
        List<String> parts = new ArrayList<>();
        if (guide.added() > 0) {
            parts.add(Words.counted(guide.added(), "question") + " added");
        }
        if (guide.changed() > 0) {
            parts.add(Words.counted(guide.changed(), "question") + " changed");
        }
        if (guide.retired() > 0) {
            parts.add(Words.counted(guide.retired(), "question") + " retired");
        }
        return parts.isEmpty() ? "the same questions, other words around them" : String.join(", ", parts);
    }
}
