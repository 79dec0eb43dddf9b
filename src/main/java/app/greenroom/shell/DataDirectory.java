package app.greenroom.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the data directory, and its setting absolute: H2 takes no path that depends on where the program was started. */
public class DataDirectory implements EnvironmentPostProcessor {

    private static final String HOME = "greenroom.home";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String setting = environment.getProperty(HOME);
        if (setting == null) {
            return;
        }
        Path home = Path.of(setting).toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new DataDirectoryException(home, "it cannot be created", e);
        }
        if (!Files.isWritable(home)) {
            throw new DataDirectoryException(home, "it cannot be written to", null);
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("dataDirectory", Map.of(HOME, home.toString())));
    }
}
