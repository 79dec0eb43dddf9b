package app.greenroom.recordings;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An object's bytes. Closed before its end, it drops the connection instead of reading the rest for nothing. */
class AbortingInput extends FilterInputStream {

    private final ResponseInputStream<GetObjectResponse> response;
    private final long length;
    private long left;

    AbortingInput(ResponseInputStream<GetObjectResponse> response) {
        super(response);
        this.response = response;
        this.length = response.response().contentLength();
        this.left = length;
    }

    long length() {
        return length;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        int read = super.read(target, start, length);
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        if (left > 0) {
            response.abort();
        } else {
            super.close();
        }
    }
}
