package app.greenroom.feedback;

import app.greenroom.shared.JsonColumn;
import app.greenroom.speech.Word;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class WordsColumn extends JsonColumn<List<Word>> {

    WordsColumn() {
        super(new TypeReference<>() {});
    }
}
