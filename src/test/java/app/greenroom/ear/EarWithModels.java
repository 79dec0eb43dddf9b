package app.greenroom.ear;

import app.greenroom.people.StillAllowed;
import app.greenroom.speech.SpeechForTests;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** A second ear, which hears with this machine's models: the studio of the tests has none, to save the time. */
@TestConfiguration
public class EarWithModels {

    static final String ADDRESS = "/api/ear-with-models";

    @Bean(destroyMethod = "close")
    SpeechForTests speechForTests() {
        return SpeechForTests.wherever();
    }

    @Bean
    SimpleUrlHandlerMapping earWithModelsAddress(SpeechForTests speech, EarDoor door, StillAllowed stillAllowed) {
        EarLimits limits = new EarLimits(1, Duration.ofMinutes(5), Duration.ofSeconds(20));
        Ears ears = new Ears(speech.voices(), speech.transcriber(), limits);
        var requests = new EarConfiguration().earRequests(new EarSocket(ears, limits, stillAllowed), door);
        return new SimpleUrlHandlerMapping(Map.of(ADDRESS, requests), 1);
    }
}
