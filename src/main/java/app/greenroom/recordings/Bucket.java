package app.greenroom.recordings;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The few things we ask of a store that speaks S3, with an end to waiting, in our own exceptions. */
class Bucket {

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration ATTEMPT = Duration.ofSeconds(30);
    private static final Duration ALTOGETHER = Duration.ofSeconds(60);
    private static final Patience PATIENCE = new Patience(6, Duration.ofMillis(200));
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private static final String WRITER = "writer";
    private static final int TAKEN = 412;
    private static final int BEYOND_THE_END = 416;
    /** How stores say that they or the account are full; Amazon's never is. */
    private static final Set<String> FULL = Set.of(
            "QuotaExceeded",
            "XMinioStorageFull",
            "XMinioAdminBucketQuotaExceeded",
            "StorageFull",
            "InsufficientStorage",
            "EntityTooLargeForQuota");

    private static final int INSUFFICIENT_STORAGE = 507;
    private static final int NOT_IMPLEMENTED = 501;

    private final S3Client s3;
    private final String name;
    /** Whether the store knows conditions; it says so at the first one. */
    private volatile boolean conditions = true;

    private Bucket(S3Client s3, String name) {
        this.s3 = s3;
        this.name = name;
    }

    /** How often something is tried, and how long after the first time it is tried again. */
    record Patience(int attempts, Duration pause) {}

    /** @throws IllegalStateException with what to do about it, when the bucket cannot be used */
    static Bucket open(S3Settings settings) {
        return open(settings, PATIENCE);
    }

    static Bucket open(S3Settings settings, Patience patience) {
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(calls -> calls.apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(ALTOGETHER)
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(patience.attempts())
                                .backoffStrategy(
                                        BackoffStrategy.exponentialDelayWithoutJitter(patience.pause(), LONGEST_PAUSE))
                                .build()))
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .forcePathStyle(settings.inPath())
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false).expectContinueEnabled(false))
                // stores other than Amazon's refuse the newer checksums; ours is over the whole recording
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (settings.endpoint() != null) {
            client.endpointOverride(settings.endpoint());
        }
        Bucket bucket = new Bucket(client.build(), settings.bucket());
        bucket.requireThere(settings);
        return bucket;
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        return settings.accessKey() == null || settings.secretKey() == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }

    private void requireThere(S3Settings settings) {
        try {
            s3.headBucket(ask -> ask.bucket(name));
        } catch (S3Exception e) {
            String trouble =
                    switch (e.statusCode()) {
                        case 404 -> "is not there. Create it first";
                        case 401, 403 -> "may not be used with these keys. Look at the keys and the bucket's policy";
                        default ->
                            "cannot be used (status " + e.statusCode() + "). Look at the endpoint and the region";
                    };
            throw new IllegalStateException("The bucket for recordings, " + settings + ", " + trouble + ".", e);
        } catch (SdkException e) {
            throw new IllegalStateException(
                    "The store for recordings cannot be reached: " + settings + ": " + e.getMessage(), e);
        }
    }

    List<Part> parts(RecordingId id) {
        return call(() -> s3.listObjectsV2Paginator(ask -> ask.bucket(name).prefix(Part.prefix(id))).contents().stream()
                .map(object -> Part.of(object.key(), object.size()))
                .toList());
    }

    /** Bytes of one object, from the first place to before the second. */
    AbortingInput get(String key, long from, long to) throws IOException {
        try {
            return new AbortingInput(
                    s3.getObject(ask -> ask.bucket(name).key(key).range("bytes=" + from + "-" + (to - 1))));
        } catch (S3Exception e) {
            if (e.statusCode() == 404) {
                throw new NoSuchFileException(key);
            }
            if (e.statusCode() == BEYOND_THE_END) {
                throw new EOFException(key + " ends before " + from);
            }
            throw new IOException(e);
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    /** The same, if the object is there and reaches that far. */
    Optional<InputStream> getIfThere(String key, long from, long to) throws IOException {
        try {
            AbortingInput bytes = get(key, from, to);
            if (bytes.length() == to - from) {
                return Optional.of(bytes);
            }
            bytes.close();
            return Optional.empty();
        } catch (NoSuchFileException | EOFException e) {
            return Optional.empty();
        }
    }

    /** Keeps an object, in place of one that may be there. */
    void put(String key, ByteBuffer bytes) {
        call(() -> s3.putObject(ask -> ask.bucket(name).key(key), body(bytes)));
    }

    /**
     * Keeps an object unless there is one of this name: so a write that its sender gave up long ago, and that arrives only
     * now, changes nothing. (Stores that do not know conditions replace the object.)
     *
     * @return false when another object has the name
     */
    boolean putNew(String key, ByteBuffer bytes) {
        String writer = UUID.randomUUID().toString();
        return call(() -> {
            try {
                s3.putObject(
                        ask -> ask.bucket(name)
                                .key(key)
                                .ifNoneMatch(conditions ? "*" : null)
                                .metadata(Map.of(WRITER, writer)),
                        body(bytes));
                return true;
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_IMPLEMENTED && conditions) {
                    conditions = false;
                    return putNew(key, bytes);
                }
                if (e.statusCode() != TAKEN) {
                    throw e;
                }
                // our own first attempt may have arrived without our hearing of it
                return writer.equals(s3.headObject(ask -> ask.bucket(name).key(key))
                        .metadata()
                        .get(WRITER));
            }
        });
    }

    private static RequestBody body(ByteBuffer bytes) {
        return RequestBody.fromContentProvider(
                () -> new BufferInput(bytes.duplicate()), bytes.remaining(), "application/octet-stream");
    }

    void copy(String from, String to) {
        call(() -> s3.copyObject(ask ->
                ask.sourceBucket(name).sourceKey(from).destinationBucket(name).destinationKey(to)));
    }

    void delete(String key) {
        call(() -> s3.deleteObject(ask -> ask.bucket(name).key(key)));
    }

    String beginUpload(String key) {
        return call(
                () -> s3.createMultipartUpload(ask -> ask.bucket(name).key(key)).uploadId());
    }

    CompletedPart uploadPart(String key, String upload, int number, ByteBuffer bytes) {
        String tag = call(() -> s3.uploadPart(
                        ask -> ask.bucket(name).key(key).uploadId(upload).partNumber(number), body(bytes))
                .eTag());
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    void completeUpload(String key, String upload, List<CompletedPart> parts) {
        call(() -> s3.completeMultipartUpload(
                ask -> ask.bucket(name).key(key).uploadId(upload).multipartUpload(whole -> whole.parts(parts))));
    }

    /** Lets go of what uploads that never ended have brought. */
    void abortUploads(RecordingId id) {
        String prefix = Part.prefix(id);
        List<MultipartUpload> left = call(
                () -> s3.listMultipartUploadsPaginator(ask -> ask.bucket(name).prefix(prefix)).uploads().stream()
                        .filter(upload -> upload.key().startsWith(prefix))
                        .toList());
        left.forEach(upload -> call(() -> abort(upload)));
    }

    private boolean abort(MultipartUpload upload) {
        try {
            s3.abortMultipartUpload(ask -> ask.bucket(name).key(upload.key()).uploadId(upload.uploadId()));
            return true;
        } catch (NoSuchUploadException e) {
            return false; // it ended meanwhile, or the store lists what it has lost
        }
    }

    private static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (S3Exception e) {
            String code = e.awsErrorDetails() == null
                    ? ""
                    : String.valueOf(e.awsErrorDetails().errorCode());
            if (e.statusCode() == INSUFFICIENT_STORAGE || FULL.contains(code)) {
                throw new StoreFullException("the bucket is full: " + code);
            }
            throw new UncheckedIOException(new IOException(e));
        } catch (SdkException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
