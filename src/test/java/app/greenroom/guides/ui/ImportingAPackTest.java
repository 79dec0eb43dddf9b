package app.greenroom.guides.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.guides.PackFiles;
import app.greenroom.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coach imports a pack. */
class ImportingAPackTest extends ViewTest {

    @BeforeEach
    void aCoachOpensTheDialog() {
        signIn(studio.coach());
        open(GuidePages.all());
        test($(Button.class).withText("Import a pack").single()).click();
    }

    @Test
    void whatANewPackBroughtIsSaidWithALinkToIt() {
        upload("harbour.yaml", PackFiles.small("upload-new"));

        assertThat(said()).contains("Imported", "Planner at Harbour is new, with 2 questions.");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref)).contains("guides/upload-new");
    }

    @Test
    void whatANewerVersionChangedIsCounted() {
        String first = PackFiles.small("upload-newer");
        upload("harbour.yaml", first);
        upload("harbour.yaml", first);
        assertThat(said()).contains("Nothing new in this file", "is here already, word for word.");

        upload("harbour.yaml", first.replace("version: 3", "version: 4").replace("upload-newer-02", "upload-newer-03"));
        assertThat(said()).contains("is now version 4: 1 question added, 1 question retired.");
    }

    @Test
    void everyProblemIsListedWithItsLine() {
        upload(
                "broken.yaml",
                PackFiles.small("upload-broken")
                        .replace("difficulty: HARDER", "difficulty: HARD")
                        .replace("followUps", "followups"));

        assertThat(said())
                .contains("Nothing was imported: broken.yaml has 2 problems")
                .contains("Line 30", "unknown field \"followups\"; did you mean \"followUps\"?")
                .contains("Line 35", "\"difficulty\" must be EASIER, CORE or HARDER, not \"HARD\"");
    }

    @Test
    void anotherFileIsExplained() {
        upload("notes.yaml", "Dear diary");

        assertThat(said()).contains("Line 1", "a pack begins with \"format: greenroom-pack/1\"");
    }

    private void upload(String name, String content) {
        test($(Upload.class).single()).upload(name, "application/yaml", content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private String said() {
        Component dialog = $(Dialog.class).single();
        return dialog.getElement().getTextRecursively();
    }
}
