package app.greenroom.guides.ui;

import app.greenroom.guides.PackException;
import app.greenroom.questions.ImportResult;
import app.greenroom.shared.RuleException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a pack and says what it changed, or what is wrong with it and where. */
class PackDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(PackDialog.class);

    /** Imports a file, or says why not. */
    interface Importer {
        ImportResult importPack(String fileName, InputStream file);
    }

    private final transient Importer importer;
    private final Upload upload = new Upload();
    private final Div outcome = new Div();

    PackDialog(Importer importer) {
        this.importer = importer;
        setHeaderTitle("Import a pack");
        addClassName("gr-pack-dialog");
        setWidth("560px");

        upload.setUploadHandler(this::receive);
        // the server has the last word on both, and explains better
        upload.setMaxFileSize(1_000_000);
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(rejected -> {
            outcome.removeAll();
            outcome.add(PackOutcome.refused("A pack is a .yaml file of at most 1 MB. Nothing was imported."));
        });
        outcome.getElement().setAttribute("aria-live", "polite");
        Paragraph lead = new Paragraph(
                "A pack is one YAML file with one or more guides. Everything in it is imported, or nothing.");
        lead.addClassName("gr-muted");
        add(lead, upload, outcome);
        getFooter().add(new Button("Close", click -> close()));
    }

    private void receive(UploadEvent event) {
        UI ui = event.getUI();
        Div result = run(event);
        ui.access(() -> {
            // its list would tick off a file that arrived and was refused
            upload.clearFileList();
            outcome.removeAll();
            outcome.add(result);
        });
    }

    private Div run(UploadEvent event) {
        try (InputStream file = event.getInputStream()) {
            return PackOutcome.done(importer.importPack(event.getFileName(), file));
        } catch (PackException e) {
            return PackOutcome.refused(event.getFileName(), e.problems());
        } catch (RuleException e) {
            return PackOutcome.refused(e.getMessage());
        } catch (Exception e) {
            LOG.error("a pack could not be imported", e);
            return PackOutcome.refused("The file could not be imported. Nothing was changed; please try again.");
        }
    }
}
