package app.greenroom.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A shared library for Linux with nothing in it but its name. The ffmpeg that comes with Greenroom is linked against the
 * libraries of sound cards and screens, which a server often lacks and which reading files never calls: functions are
 * bound when first called, so an empty library under the missing name is enough for the program to start.
 */
final class EmptyLibrary {

    private static final int FILE_HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int DYNAMIC = FILE_HEADER + 2 * PROGRAM_HEADER;
    private static final int DYNAMIC_ENTRIES = 7;
    private static final int HASH = DYNAMIC + DYNAMIC_ENTRIES * 16;
    private static final int SYMBOLS = HASH + 16;
    private static final int STRINGS = SYMBOLS + 24;

    private EmptyLibrary() {}

    /** An ELF file with one loaded segment, which holds the dynamic section with the name. */
    static byte[] named(String name) {
        byte[] text = name.getBytes(StandardCharsets.US_ASCII);
        int stringsSize = text.length + 2;
        int size = STRINGS + stringsSize;
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        fileHeader(file);
        programHeader(file, 1, 6, 0, size, 0x1000);
        programHeader(file, 2, 6, DYNAMIC, DYNAMIC_ENTRIES * 16, 8);
        long[][] dynamic = {
            {14, 1}, // DT_SONAME
            {4, HASH}, // DT_HASH
            {5, STRINGS}, // DT_STRTAB
            {6, SYMBOLS}, // DT_SYMTAB
            {10, stringsSize}, // DT_STRSZ
            {11, 24}, // DT_SYMENT
            {0, 0}
        };
        for (long[] entry : dynamic) {
            file.putLong(entry[0]).putLong(entry[1]);
        }
        // one bucket and one symbol: the empty one that every table begins with
        file.putInt(1).putInt(1).putInt(0).putInt(0);
        file.position(STRINGS + 1);
        file.put(text);
        return file.array();
    }

    private static void fileHeader(ByteBuffer file) {
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
        file.putLong(0);
        file.putShort((short) 3).putShort((short) (arm ? 183 : 62)).putInt(1);
        file.putLong(0).putLong(FILE_HEADER).putLong(0).putInt(0);
        file.putShort((short) FILE_HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 2);
        file.putShort((short) 0).putShort((short) 0).putShort((short) 0);
    }

    private static void programHeader(ByteBuffer file, int type, int flags, long at, long size, long alignment) {
        file.putInt(type).putInt(flags).putLong(at).putLong(at).putLong(at);
        file.putLong(size).putLong(size).putLong(alignment);
    }
}
