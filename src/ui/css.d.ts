/** The build puts a page's style sheets into the page. */
declare module '*.css';
