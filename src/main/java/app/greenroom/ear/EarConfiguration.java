package app.greenroom.ear;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

@Configuration
@EnableConfigurationProperties(EarLimits.class)
class EarConfiguration {

    @Bean
    WebSocketHttpRequestHandler earRequests(EarSocket socket, EarDoor door) {
        WebSocketHttpRequestHandler requests = new WebSocketHttpRequestHandler(socket);
        requests.setHandshakeInterceptors(List.of(door));
        return requests;
    }

    /** By hand: {@code @EnableWebSocket} would bring a task scheduler that takes the place of everybody's. */
    @Bean
    SimpleUrlHandlerMapping earAddress(WebSocketHttpRequestHandler earRequests) {
        return new SimpleUrlHandlerMapping(Map.of("/api/ear", earRequests), 1);
    }
}
