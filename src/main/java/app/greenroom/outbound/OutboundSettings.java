package app.greenroom.outbound;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param allowed addresses inside, or without TLS, that the operator allows: {@code 127.0.0.1:11434}, {@code
 *     192.168.1.0/24}, {@code [fd00::7]:8080}, {@code ollama:11434}
 */
@ConfigurationProperties("greenroom.outbound")
record OutboundSettings(@DefaultValue List<String> allowed) {}
