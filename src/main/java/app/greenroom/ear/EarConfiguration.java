package app.greenroom.ear;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(EarLimits.class)
class EarConfiguration {}
