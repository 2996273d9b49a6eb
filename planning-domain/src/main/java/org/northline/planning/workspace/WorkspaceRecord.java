package org.northline.planning.workspace;

import java.io.IOException;
import java.io.OutputStream;

/** Something that travels along to be read, and that an import never reads: a file in the folder {@code record}. */
public interface WorkspaceRecord {
    String FOLDER = "record/";

    /** Its name in that folder. */
    String name();

    /** Leaves the stream open. */
    void write(OutputStream out) throws IOException;
}
