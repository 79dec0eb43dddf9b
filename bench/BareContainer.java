import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/**
 * The least that the container does, without a filter or a question who asks: for a range the system's own call for the
 * bytes, for a block a write that is forced before the answer. Arguments: port, file to give, file to write.
 */
public class BareContainer {

    private static final String SENDFILE = "org.apache.tomcat.sendfile.";
    private static final long ENOUGH = 64 << 20;

    public static void main(String[] arguments) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        Connector connector = new Connector();
        connector.setPort(Integer.parseInt(arguments[0]));
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxKeepAliveRequests", "-1");
        connector.setProperty("socket.appReadBufSize", Integer.toString(128 * 1024));
        tomcat.setConnector(connector);
        var context = tomcat.addContext("", System.getProperty("java.io.tmpdir"));
        ByteBuffer block = ByteBuffer.allocateDirect(1 << 20);
        byte[] read = new byte[1 << 20];
        FileChannel written = FileChannel.open(
                Path.of(arguments[2]), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        Tomcat.addServlet(context, "least", new HttpServlet() {
            @Override
            protected void doPatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
                int length = request.getInputStream().readNBytes(read, 0, request.getContentLength());
                block.clear().put(read, 0, length).flip();
                while (block.hasRemaining()) {
                    written.write(block);
                }
                written.force(false);
                if (written.position() >= ENOUGH) {
                    written.truncate(0);
                }
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                String range = request.getHeader("Range");
                if (range == null) {
                    return;
                }
                String[] ends = range.substring("bytes=".length()).split("-");
                long from = Long.parseLong(ends[0]);
                long end = Long.parseLong(ends[1]) + 1;
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setContentLengthLong(end - from);
                request.setAttribute(SENDFILE + "filename", arguments[1]);
                request.setAttribute(SENDFILE + "start", from);
                request.setAttribute(SENDFILE + "end", end);
            }
        });
        context.addServletMappingDecoded("/*", "least");
        tomcat.start();
        tomcat.getServer().await();
    }
}
