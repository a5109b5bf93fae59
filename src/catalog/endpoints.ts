/** Where requests for a region go: over the internet, or from inside a VPC. */
export type Network = 'public' | 'vpc';

/** A region that the service is known in. */
export interface Region {
  readonly id: string;
  /** central: served by the one public host that several regions share; regional: by its own. */
  readonly kind: 'central' | 'regional';
  /** False: not open to customers in general (test, finance or internal), or renamed since. */
  readonly open: boolean;
}

/** The host that serves every central region. */
export const centralHost = 'ess.aliyuncs.com';

const regionsOf = (kind: Region['kind'], open: boolean, ids: readonly string[]): readonly Region[] =>
  ids.map((id) => ({ id, kind, open }));

/** Every region, the ones open to customers first, sorted. */
export const regions: readonly Region[] = [
  ...[
    ...regionsOf('central', true, [
      'ap-southeast-1',
      'cn-beijing',
      'cn-hangzhou',
      'cn-hongkong',
      'cn-nanjing',
      'cn-north-2-gov-1',
      'cn-qingdao',
      'cn-shanghai',
      'cn-shanghai-finance-1',
      'cn-shenzhen',
      'cn-shenzhen-finance-1',
      'us-east-1',
      'us-west-1',
    ]),
    ...regionsOf('regional', true, [
      'ap-northeast-1',
      'ap-northeast-2',
      'ap-south-1',
      'ap-southeast-2',
      'ap-southeast-3',
      'ap-southeast-5',
      'ap-southeast-6',
      'ap-southeast-7',
      'cn-chengdu',
      'cn-fuzhou',
      'cn-guangzhou',
      'cn-heyuan',
      'cn-heyuan-acdr-1',
      'cn-huhehaote',
      'cn-wuhan-lr',
      'cn-wulanchabu',
      'cn-zhangjiakou',
      'cn-zhengzhou-jva',
      'cn-zhongwei',
      'eu-central-1',
      'eu-west-1',
      'me-central-1',
      'me-east-1',
      'na-south-1',
      'us-southeast-1',
    ]),
  ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ...regionsOf('central', false, [
    'ap-northeast-2-pop',
    'cn-beijing-finance-1',
    'cn-beijing-finance-pop',
    'cn-beijing-gov-1',
    'cn-beijing-nu16-b01',
    'cn-edge-1',
    'cn-fujian',
    'cn-haidian-cm12-c01',
    'cn-hangzhou-bj-b01',
    'cn-hangzhou-finance',
    'cn-hangzhou-internal-prod-1',
    'cn-hangzhou-internal-test-1',
    'cn-hangzhou-internal-test-2',
    'cn-hangzhou-internal-test-3',
    'cn-hangzhou-test-306',
    'cn-hongkong-finance-pop',
    'cn-huhehaote-nebula-1',
    'cn-qingdao-nebula',
    'cn-shanghai-et15-b01',
    'cn-shanghai-et2-b01',
    'cn-shanghai-inner',
    'cn-shanghai-internal-test-1',
    'cn-shenzhen-inner',
    'cn-shenzhen-st4-d01',
    'cn-shenzhen-su18-b01',
    'cn-wuhan',
    'cn-yushanfang',
    'cn-zhangbei',
    'cn-zhangbei-na61-b01',
    'cn-zhangjiakou-na62-a01',
    'cn-zhengzhou-nebula-1',
    'eu-west-1-oxs',
    'rus-west-1-pop',
  ]),
  ...regionsOf('regional', false, ['cn-wulanchabu-gic-1']),
];

/** The region's entry; undefined for one that is newer than this list. */
export const findRegion = (id: string): Region | undefined => regions.find((region) => region.id === id);

/**
 * The host that serves a region. An unknown region is taken for a new one, which has its own host; a host
 * inside VPCs is the region's own also where the public one is shared.
 */
export const endpointOf = (regionId: string, network: Network = 'public'): string => {
  if (network === 'vpc') return `ess-vpc.${regionId}.aliyuncs.com`;
  return findRegion(regionId)?.kind === 'central' ? centralHost : `ess.${regionId}.aliyuncs.com`;
};
