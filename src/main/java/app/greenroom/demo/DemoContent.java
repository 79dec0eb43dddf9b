package app.greenroom.demo;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads what the demo studio is made of; a studio that is none never does. */
@Configuration
class DemoContent {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    @Bean
    @Lazy
    Cast demoCast() throws IOException {
        return read("demo/cast.yaml", Cast.class);
    }

    @Bean
    @Lazy
    Voices demoVoices() throws IOException {
        return read("demo/voices.yaml", Voices.class);
    }

    private static <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream stream = new ClassPathResource(file).getInputStream()) {
            return YAML.readValue(stream, type);
        }
    }
}
