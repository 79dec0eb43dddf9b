package app.greenroom.rubrics;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rubrics Greenroom comes with, checked when the application starts. */
@Component
class ShippedRubrics {

    private static final String GENERAL = "general";

    private final Map<String, List<Criterion>> byCategory;

    ShippedRubrics() throws IOException {
        try (InputStream file = new ClassPathResource("rubrics/shipped.yaml").getInputStream()) {
            byCategory = new YAMLMapper().readValue(file, new TypeReference<Map<String, List<Criterion>>>() {});
        }
        byCategory.values().forEach(criteria -> new RubricDraft(criteria).checked());
    }

    /** @param category the stable key of a category; one we have never heard of begins with the general rubric */
    List<Criterion> criteria(String category) {
        List<Criterion> general = byCategory.get(GENERAL);
        return byCategory.getOrDefault(category, general);
    }
}
