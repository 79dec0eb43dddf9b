package app.greenroom.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Takes the numbers of a sheet away as a CSV file. */
class DownloadLink extends Anchor {

    DownloadLink(Sheet sheet, String fileName) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] csv = Csv.of(sheet);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), fileName + ".csv", "text/csv;charset=utf-8", csv.length);
                }),
                AttachmentType.DOWNLOAD,
                "CSV");
        addClassName("gr-download");
        setAriaLabel("Download “" + sheet.title() + "” as CSV");
    }
}
