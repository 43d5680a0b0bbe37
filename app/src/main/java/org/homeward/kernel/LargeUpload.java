package org.homeward.kernel;

/**
 * A room's word that one of its forms takes a large file, from whom, and how large; a * stands for one part of the path.
 * Every other form stays small, so that nobody can fill the disk.
 */
public record LargeUpload(String path, Right right, long bytes) {
    public boolean isAt(String uri) {
        return uri.matches(path.replace("*", "[^/]+"));
    }
}
