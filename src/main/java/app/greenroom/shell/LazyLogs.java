package app.greenroom.shell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Spring logs to. The bridge that comes with commons-logging makes the text of each message, also of those that
 * nobody wants to read: an eighth of what a request allocated. This one looks at the level first.
 */
public class LazyLogs extends LogFactory {

    private final Map<String, Log> logs = new ConcurrentHashMap<>();

    @Override
    public Log getInstance(Class<?> type) {
        return getInstance(type.getName());
    }

    @Override
    public Log getInstance(String name) {
        return logs.computeIfAbsent(name, its -> new Lazy(LoggerFactory.getLogger(its)));
    }

    @Override
    public void release() {
        logs.clear();
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return null;
    }

    @Override
    public String[] getAttributeNames() {
        return new String[0];
    }

    @Override
    public void removeAttribute(String name) {
        // there are none
    }

    @Override
    public void setAttribute(String name, Object value) {
        // nobody asks for them
    }

    private record Lazy(Logger logger) implements Log {

        @Override
        public boolean isTraceEnabled() {
            return logger.isTraceEnabled();
        }

        @Override
        public void trace(Object message) {
            if (logger.isTraceEnabled()) {
                logger.trace(String.valueOf(message));
            }
        }

        @Override
        public void trace(Object message, @Nullable Throwable thrown) {
            if (logger.isTraceEnabled()) {
                logger.trace(String.valueOf(message), thrown);
            }
        }

        @Override
        public boolean isDebugEnabled() {
            return logger.isDebugEnabled();
        }

        @Override
        public void debug(Object message) {
            if (logger.isDebugEnabled()) {
                logger.debug(String.valueOf(message));
            }
        }

        @Override
        public void debug(Object message, @Nullable Throwable thrown) {
            if (logger.isDebugEnabled()) {
                logger.debug(String.valueOf(message), thrown);
            }
        }

        @Override
        public boolean isInfoEnabled() {
            return logger.isInfoEnabled();
        }

        @Override
        public void info(Object message) {
            if (logger.isInfoEnabled()) {
                logger.info(String.valueOf(message));
            }
        }

        @Override
        public void info(Object message, @Nullable Throwable thrown) {
            if (logger.isInfoEnabled()) {
                logger.info(String.valueOf(message), thrown);
            }
        }

        @Override
        public boolean isWarnEnabled() {
            return logger.isWarnEnabled();
        }

        @Override
        public void warn(Object message) {
            if (logger.isWarnEnabled()) {
                logger.warn(String.valueOf(message));
            }
        }

        @Override
        public void warn(Object message, @Nullable Throwable thrown) {
            if (logger.isWarnEnabled()) {
                logger.warn(String.valueOf(message), thrown);
            }
        }

        @Override
        public boolean isErrorEnabled() {
            return logger.isErrorEnabled();
        }

        @Override
        public void error(Object message) {
            if (logger.isErrorEnabled()) {
                logger.error(String.valueOf(message));
            }
        }

        @Override
        public void error(Object message, @Nullable Throwable thrown) {
            if (logger.isErrorEnabled()) {
                logger.error(String.valueOf(message), thrown);
            }
        }

        @Override
        public boolean isFatalEnabled() {
            return isErrorEnabled();
        }

        @Override
        public void fatal(Object message) {
            error(message);
        }

        @Override
        public void fatal(Object message, @Nullable Throwable thrown) {
            error(message, thrown);
        }
    }
}
