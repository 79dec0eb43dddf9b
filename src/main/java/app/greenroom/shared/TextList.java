package app.greenroom.shared;

import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** A list of texts in one column. */
@Converter
public class TextList extends JsonColumn<List<String>> {

    public TextList() {
        super(new TypeReference<>() {});
    }
}
