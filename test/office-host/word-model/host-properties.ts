/** Title and the like, as they stand in the properties of the file. */
import { WordObject, type WordObjects } from './word-objects';
import { XmlElement } from './xml-element';

const names = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  comments: 'dc:description',
  category: 'cp:category',
} as const;

export class HostProperties extends WordObject {
  readonly hostType = 'DocumentProperties';
  readonly scalars = ['title', 'subject', 'author', 'keywords', 'comments', 'category'];

  constructor(
    objects: WordObjects,
    private readonly root: XmlElement | undefined,
  ) {
    super(objects);
  }

  get title(): string {
    return this.#read('title');
  }
  set title(text: string) {
    this.#write('title', text);
  }
  get subject(): string {
    return this.#read('subject');
  }
  set subject(text: string) {
    this.#write('subject', text);
  }
  get author(): string {
    return this.#read('author');
  }
  set author(text: string) {
    this.#write('author', text);
  }
  get keywords(): string {
    return this.#read('keywords');
  }
  set keywords(text: string) {
    this.#write('keywords', text);
  }
  get comments(): string {
    return this.#read('comments');
  }
  set comments(text: string) {
    this.#write('comments', text);
  }
  get category(): string {
    return this.#read('category');
  }
  set category(text: string) {
    this.#write('category', text);
  }

  #read(name: keyof typeof names): string {
    return this.root?.first(names[name])?.content ?? '';
  }

  #write(name: keyof typeof names, text: string): void {
    this.objects.willChange();
    if (!this.root) throw new Error('Emulated Word: the file has no core properties');
    const made = new XmlElement(names[name], {}, text === '' ? [] : [text]);
    const held = this.root.first(names[name]);
    if (held) held.replaceWith([made]);
    else this.root.insert([made]);
  }
}
